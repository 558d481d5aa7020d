import type { Page } from 'playwright-core';
import { citizenCheckCharacter } from '@/domain/applicant/citizen-number';
import type { StepKey } from '@/packages/apply/form/answers';
import { bytesOf } from '../support/sample-files';
import { addFiles, choose, field, fillToCheck, ID_NUMBER, next, press, receiptNumber, says } from './form';
import { uploadedAs, valueAs } from './play';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.close());

const applicationsOf = async (persona: 'applicantA' | 'applicantB') => (await valueAs(world.url, persona, 'applicant', 'listApplications', {})).items;
const visible = { visible: true } as const;

/** Everything answered; a question is asked again by its step. */
const FILLED = {
  forWhom: 'self', kind: 'naturalPerson', name: '试验甲', documentNumber: ID_NUMBER, phone: '13800000000', description: '断网的申请', form: 'electronic', delivery: 'online',
};
const CHILD = '37072520150101123';
interface Cut {
  readonly draft: { readonly step: StepKey; readonly forWhom?: string } & Readonly<Record<string, unknown>>;
  readonly title: string;
  /** What is typed while nothing reaches the cloud. */
  readonly write: (page: Page) => Promise<void>;
  /** How the page before sending shows it. */
  readonly shows: readonly string[];
}
/** Every question of the form where the network may go; the files stand apart. */
const CUTS: Readonly<Record<string, Cut>> = {
  你想要什么信息: { draft: { step: 'description' }, title: '你想要什么信息？', write: (page) => field(page, '想要的信息').fill('断网时改写的'), shows: ['断网时改写的'] },
  '你为谁申请（代办）': {
    draft: { step: 'forWhom', forWhom: 'other', asksWho: true }, title: '你为谁申请？', shows: ['试验丙', '13900000000', '本人已经同意'],
    write: async (page) => {
      await field(page, '你的姓名').fill('试验丙');
      await field(page, '你的电话').fill('13900000000');
      await page.getByRole('checkbox', { name: /已经同意/ }).filter(visible).check({ force: true });
    },
  },
  申请人是哪一类: { draft: { step: 'kind', asksWho: true }, title: '你以什么身份申请？', write: (page) => choose(page, /^自然人/), shows: ['试验甲'] },
  姓名: { draft: { step: 'name', name: '' }, title: '你叫什么名字？', write: (page) => field(page, '姓名').fill('试验丁'), shows: ['试验丁'] },
  证件号码: { draft: { step: 'identity', documentNumber: '' }, title: '证件号码是多少？', write: (page) => field(page, /居民身份证.*号码/).fill(ID_NUMBER), shows: [ID_NUMBER] },
  监护人: {
    draft: { step: 'guardian', documentNumber: `${CHILD}${citizenCheckCharacter(CHILD)}`, minority: 'guarded' }, title: '请监护人来填这一步', shows: ['试验戊', '13900000001', '同意提交'],
    write: async (page) => {
      await field(page, '监护人的姓名').fill('试验戊');
      await field(page, '监护人的电话').fill('13900000001');
      await page.getByRole('checkbox', { name: /我是监护人/ }).filter(visible).check({ force: true });
    },
  },
  联系电话: { draft: { step: 'contact', phone: '' }, title: '怎么联系你？', write: (page) => field(page, '联系电话').fill('13800000001'), shows: ['13800000001'] },
  想怎么拿到信息: {
    draft: { step: 'provision' }, title: '想怎么拿到信息？', shows: ['昌乐县乔官镇试验村1组8号'],
    write: async (page) => {
      await choose(page, /^纸/);
      await choose(page, /寄/);
      await field(page, /寄到什么地址/).fill('昌乐县乔官镇试验村1组8号');
    },
  },
  核对: { draft: { step: 'check' }, title: '提交前再看一遍', write: async () => undefined, shows: ['断网的申请', '试验甲', '13800000000'] },
};

/** From any question to the last, whose answers are there already. */
async function toCheck(page: Page): Promise<void> {
  const title = () => page.locator('.question__head .title').filter(visible).first().innerText();
  for (let count = 0; count < 8 && await page.getByText('提交前再看一遍').filter(visible).count() === 0; count += 1) {
    const [here, onward] = [await title(), page.getByRole('button', { name: /^(下一步|改好了)$/ }).filter(visible).first()];
    await onward.click();
    await page.waitForFunction((before) => !document.body.innerText.includes(before), here);
  }
  await says(page, '提交前再看一遍');
}

describe('在哪一问断了网都一样', () => {
  test('从“我想知道”那一句起就断着：看不了公开的，照样填到提交；连上以后自己送出，只有一件', async () => {
    const before = (await applicationsOf('applicantB')).length;
    const page = await world.newPhone('applicantB', '/pages/home/index?agency=qiaoguan');
    page.setDefaultTimeout(15_000);
    await says(page, '备案编号');
    // The questions are on this phone; whether they can be fetched is another matter (page-load.test.ts).
    for (const [route, words] of [['packages/apply/form/index?draft=draft-of-nobody', /没有找到这份草稿/], ['packages/apply/wish/index', '还没有写想知道什么'], ['pages/apply/index', '向谁申请']] as const) {
      await page.goto(`${world.url}/#/${route}`);
      await says(page, words);
    }
    await field(page, '我想知道……').fill('写着写着断了网的申请');
    await page.context().setOffline(true);
    await next(page);
    await says(page, '你叫什么名字？');
    await fillToCheck(page);
    await says(page, '写着写着断了网的申请');
    await press(page, '提交');
    await says(page, /尚未送达/);
    await page.context().setOffline(false);
    await receiptNumber(page);
    const mine = await applicationsOf('applicantB');
    expect([mine.length, mine[0]?.description]).toEqual([before + 1, '写着写着断了网的申请']);
    await page.context().close();
  });

  describe('从其余每一问起断了网，一直填到提交：写的都在，尚未送达；连上以后自己送出，只有一件', () => {
    let page: Page;
    beforeAll(async () => {
      page = await world.newPhone('applicantA', '/pages/apply/index');
      page.setDefaultTimeout(15_000);
    });
    afterAll(() => page.context().close());

    test.each(Object.entries(CUTS))('%s', async (_name, { draft, title, write, shows }) => {
      const draftId = `cut-${draft.step.toLowerCase()}`;
      const uploads = draft.forWhom === 'other' ? [{ uploadId: await uploadedAs(world.url, 'applicantA', '同意.jpg'), name: '同意.jpg', bytes: 1000, as: 'consent' }] : [];
      await valueAs(world.url, 'applicantA', 'applicant', 'saveDraft', { draftId, agencyId: 'qiaoguan', form: { ...FILLED, uploads, ...draft } });
      const before = (await applicationsOf('applicantA')).length;
      await page.goto('about:blank');
      await page.goto(`${world.url}/#/packages/apply/form/index?draft=${draftId}`);
      await says(page, title);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await write(page);
      await toCheck(page);
      for (const words of shows) await says(page, words);
      await press(page, '提交');
      await says(page, /尚未送达/);
      await page.context().setOffline(false);
      await receiptNumber(page);
      const mine = await applicationsOf('applicantA');
      expect(mine).toHaveLength(before + 1);
      expect((await valueAs(world.url, 'applicantA', 'applicant', 'listDrafts', {})).filter((kept) => kept.draftId === draftId)).toEqual([]);
    });

    test('附件：断网时没有传上去的说得清楚，写的都在；连上再传一次，一起交，只有一件', async () => {
      await valueAs(world.url, 'applicantA', 'applicant', 'saveDraft', { draftId: 'cut-attachments', agencyId: 'qiaoguan', form: { ...FILLED, step: 'attachments' } });
      const before = (await applicationsOf('applicantA')).length;
      await page.goto('about:blank');
      await page.goto(`${world.url}/#/packages/apply/form/index?draft=cut-attachments`);
      await says(page, '有材料要一起交吗？');
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await addFiles(page, [{ name: '线索.jpg', mimeType: 'image/jpeg', buffer: bytesOf('jpg') }]);
      await says(page, '再传一次');
      await page.context().setOffline(false);
      await page.getByText('再传一次').filter(visible).first().click();
      await says(page, '已添加1个');
      await toCheck(page);
      await says(page, '线索.jpg');
      await press(page, '提交');
      await receiptNumber(page);
      const mine = await applicationsOf('applicantA');
      expect(mine).toHaveLength(before + 1);
      expect((await valueAs(world.url, 'applicantA', 'applicant', 'getApplication', { id: mine[0]?.id ?? '' })).request.attachments).toHaveLength(1);
    });
  });
});
