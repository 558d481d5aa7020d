import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { Hand } from './clerk';
import { front, phoneOf, TODAY } from './hands';
import { valueAs } from './play';
import { startWorld, type World } from './world';

const YEAR = 2026;
/** 零申请的一年, 起草的人: so many taps and no more, though every channel is confirmed on its own. */
const MOST_TAPS = 12;
/** The mini-program and two others. */
const CHANNELS = 3;
const LAST_SECTIONS = ['五、存在的主要问题及改进情况', '六、其他需要报告的事项'] as const;

const Q = { agencyId: 'qiaoguan' } as const;

let world: World;
beforeAll(async () => {
  world = await startWorld({ today: '2027-01-05' });
  await kept(world.url);
});
afterAll(() => world.close());

/** What an office has kept all year: two channels beside the mini-program, and the guide as it is. */
async function kept(url: string): Promise<void> {
  for (const [kind, name] of [['portal', '县政府网站'], ['officialAccount', '乔官发布']] as const) {
    const { outlets } = await valueAs(url, 'editor', 'staff', 'saveOutlet', { ...Q, kind, name });
    const outletId = outlets.find((outlet) => outlet.name === name)?.id ?? '';
    await valueAs(url, 'editor', 'staff', 'registerElsewhere', { ...Q, outletId, entries: [{ key: `year-report-${kind}`, title: '农村低保名单公示', on: '2026-05-11' }] });
  }
  const { version } = await valueAs(url, 'editor', 'staff', 'guideDesk', Q);
  await valueAs(url, 'editor', 'staff', 'confirmFacts', { ...Q, version, facts: ['phone'] });
}

/** Somebody of the office comes from the reminder in 今天 to the report. @returns taps so far */
async function fromToday(persona: PersonaKey, work: (hand: Hand) => Promise<void>): Promise<number> {
  let taps = 0;
  const count = () => { taps += 1; };
  const page = await phoneOf(world, persona, TODAY, { reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
  const hand = new Hand(page, { answer: count, tap: count });
  await hand.row(`${YEAR}年年报`);
  await work(hand);
  await page.context().close();
  return taps;
}

test('没有收到申请的一年：从今天的提醒到送审，起草的人最多点12下，每个渠道单独核对', async () => {
  const taps = await fromToday('officer', async (hand) => {
    await hand.says('还剩26天，2027年1月31日是最后一天。');
    const none = front(hand.page).getByRole('button', { name: /，本年没有$/ });
    await none.first().waitFor();
    // Nothing is said for anybody: each item is tapped, and stays where it stood.
    for (let left = await none.count(); left > 0; left -= 1) {
      await hand.tap(/，本年没有$/);
      await front(hand.page).getByRole('button', { name: /，本年没有$/ }).nth(left - 1).waitFor({ state: 'detached' });
    }
    const channels = front(hand.page).getByRole('button', { name: /，这个数对$/ });
    await channels.first().waitFor();
    expect(await channels.count()).toBe(CHANNELS);
    for (let left = CHANNELS; left > 0; left -= 1) {
      await hand.tap(/，这个数对$/);
      await channels.nth(left - 1).waitFor({ state: 'detached' });
    }
    await hand.says('2027年1月5日通读过0件申请。');
    await hand.tap('送审');
    await hand.agree('送审');
    await hand.says(/等.*审核/);
  });
  expect(taps).toBeLessThanOrEqual(MOST_TAPS);
});

test('审核、审定各看全文，输签批密码；审定就公布', async () => {
  await fromToday('reviewer', async (hand) => {
    await hand.tap('看全文，审核');
    for (const title of LAST_SECTIONS) await hand.says(title);
    await hand.tap('审核通过');
    await hand.pin();
    await hand.agree('审核通过');
    await hand.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
  await fromToday('head', async (hand) => {
    await hand.tap('看全文，审定');
    for (const title of LAST_SECTIONS) await hand.says(title);
    await hand.tap('审定并公布');
    await hand.pin();
    await hand.agree('审定，马上公布');
    await hand.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

test('居民马上读到：首页是这一年，三张表和正文都在，公布的日期是今天', async () => {
  const page = await phoneOf(world, 'resident', '/pages/home/index?agency=qiaoguan');
  await page.getByText(`${YEAR} 年没有收到申请，也没有结转。`).first().waitFor();
  await page.getByText('2027年1月5日公布').first().waitFor();
  await page.goto('about:blank');
  await page.goto(`${world.url}/#/packages/read/report/index?agency=qiaoguan&year=${YEAR}`);
  await page.getByText(/没有收到/).first().waitFor();
  await page.context().close();
});
