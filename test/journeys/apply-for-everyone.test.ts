import type { Page } from 'playwright-core';
import { expectForElders, expectForEveryone } from './accessibility';
import { ID_NUMBER, receiptNumber, says } from './form';
import { answered, confirmed, submitted, valueAs } from './play';
import { sharedPhones, type SharedPhone } from './screens/shared-phone';
import { startWorld, type World } from './world';

let world: World;
let phone: SharedPhone;
const ids = { waiting: '', handled: '', answered: '', inPart: '', asked: '' };
beforeAll(async () => {
  world = await startWorld();
  phone = sharedPhones(world);
  ids.waiting = await submitted(world.url);
  ids.handled = await submitted(world.url, 'applicantA', { description: '尧沟村'.repeat(200) });
  await confirmed(world.url, ids.handled);
  ids.answered = await submitted(world.url);
  await answered(world.url, ids.answered, 'refused.thirdPartyRights');
  ids.inPart = await submitted(world.url);
  await answered(world.url, ids.inPart, 'partiallyGranted');
  ids.asked = await submitted(world.url);
  await confirmed(world.url, ids.asked);
  const { clock: { receivedOn, submittedOn } } = await valueAs(world.url, 'officer', 'staff', 'getCase', { id: ids.asked });
  await valueAs(world.url, 'officer', 'staff', 'takeStep', { id: ids.asked, version: 2, steps: [{ type: 'correctionAsked', on: receivedOn ?? submittedOn, items: ['写明年份', '写明哪个村'], workingDays: 10 }] });
  for (const [step] of STEPS) await valueAs(world.url, 'applicantA', 'applicant', 'saveDraft', { draftId: `step-${step.toLowerCase()}`, agencyId: 'qiaoguan', form: { ...ANSWERS, step } });
});
afterAll(() => world.close());

const ANSWERS = {
  forWhom: 'other', helperName: '试验丙', helperPhone: '13900000000', helperConsent: true, kind: 'naturalPerson', name: '试验甲', documentNumber: ID_NUMBER,
  phone: '13800000000', minority: 'guarded', address: '昌乐县乔官镇试验村1组8号', description: '分配表', form: 'paper', delivery: 'post',
};
const STEPS = [
  ['forWhom', '你为谁申请？'], ['guardian', '请监护人来填这一步'], ['kind', '申请人是哪一类？'], ['name', '申请人叫什么名字？'], ['identity', '证件号码是多少？'], ['contact', '怎么联系申请人？'],
  ['description', '你想要什么信息？'], ['provision', '想怎么拿到信息？'], ['attachments', '有材料要一起交吗？'], ['check', '提交前再看一遍'],
] as const;
const SCREENS: readonly (readonly [name: string, route: () => string, words: string])[] = [
  ['我要申请', () => '/pages/apply/index', '先准备好三样'],
  ['我的', () => '/pages/mine/index', '长辈版'],
  ['全部申请', () => '/packages/apply/list/index', '都在这里了'],
  ['回执', () => `/packages/apply/receipt/index?id=${ids.waiting}`, '申请已经提交'],
  ['待确认的申请', () => `/packages/apply/detail/index?id=${ids.waiting}`, '经过'],
  ['办理中的申请', () => `/packages/apply/detail/index?id=${ids.handled}`, '经过'],
  ['答复了的申请', () => `/packages/apply/detail/index?id=${ids.answered}`, '不同意怎么办'],
  ['部分公开的申请', () => `/packages/apply/detail/index?id=${ids.inPart}`, '不公开的部分（1个）'],
  ['等补正的申请', () => `/packages/apply/detail/index?id=${ids.asked}`, '去补正'],
  ['去补正', () => `/packages/apply/act/index?id=${ids.asked}&deed=correction`, '写明哪个村'],
  ['补充材料', () => `/packages/apply/act/index?id=${ids.handled}&deed=material`, '补充材料'],
  ['修改申请', () => `/packages/apply/edit/index?id=${ids.waiting}`, '要什么信息'],
  ['收到的文书', () => `/packages/apply/letter/index?id=${ids.answered}&place=refuse.2`, '不予公开告知书'],
  ['我的资料', () => '/packages/apply/data/index', '谁看过你的个人信息'],
  ['凭编号查询', () => '/packages/apply/look/index', '没有查询码？'],
  ['更正', () => '/packages/apply/requests/form/index?kind=recordCorrection&agency=qiaoguan', '写到哪里都存在这部手机上'],
  ['投诉', () => '/packages/apply/requests/form/index?kind=complaint&agency=qiaoguan', '写到哪里都存在这部手机上'],
  ['我提的请求', () => '/packages/apply/requests/list/index', '你还没有提过'],
  ['没有的申请', () => `/packages/apply/detail/index?id=${'0'.repeat(32)}`, '没有找到这件申请'],
  ...STEPS.map(([step, title]) => [title, () => `/packages/apply/form/index?draft=step-${step.toLowerCase()}`, title] as const),
];
async function open(route: string, words: string, elder = false): Promise<Page> {
  const page = await phone('applicantA', route, elder);
  await says(page, words);
  return page;
}

describe('每一屏', () => {
  test.each(SCREENS)('%s：白天夜间机器都查不出问题，不溢出，手指点得到，键盘每一站有名字', async (_name, route, words) => {
    const page = await open(route(), words);
    await expectForEveryone(page);
  });

  test.each(SCREENS)('%s：长辈版字大按钮高，375 宽不溢出', async (_name, route, words) => {
    const page = await open(route(), words, true);
    await expectForElders(page);
  });
});

test('长辈版在“我的”里开关，每一页跟着变', async () => {
  const page = await world.newPhone('applicantA', '/pages/mine/index');
  // What is still coming would push the switch away under the finger.
  await page.waitForLoadState('networkidle');
  await page.getByRole('checkbox', { name: /^长辈版/ }).check({ force: true });
  await page.locator('.page.elder').first().waitFor();
  await page.reload();
  await page.locator('.page.elder').first().waitFor();
});

describe('只用键盘', () => {
  /** Tab by Tab to a control, as one does who cannot see where it is. */
  async function to(page: Page, name: string | RegExp): Promise<void> {
    for (let count = 0; count < 40; count += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const element = document.activeElement;
        const caption = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : undefined;
        return (element?.getAttribute('aria-label') ?? caption?.textContent ?? element?.textContent ?? '').trim();
      });
      if (typeof name === 'string' ? here === name : name.test(here)) return;
    }
    throw new Error(`the keyboard does not reach ${String(name)}`);
  }
  const enter = async (page: Page, name: string | RegExp) => {
    await to(page, name);
    await page.keyboard.press('Enter');
  };

  test('从“我要申请”到回执，不碰鼠标', async () => {
    const page = await world.newPhone('applicantB', '/pages/home/index?agency=qiaoguan');
    await says(page, '备案编号');
    await page.goto(`${world.url}/#/pages/apply/index`);
    await says(page, '先准备好三样');
    await enter(page, '下一步');
    await says(page, '先写一句想知道什么，再点下一步。');
    // The cursor is where something is missing, and where the next thing is asked.
    await page.keyboard.type('分配表');
    await enter(page, '下一步');
    await says(page, '你叫什么名字？');
    await page.keyboard.type('试验乙');
    await enter(page, '下一步');
    await says(page, '证件号码是多少？');
    await page.keyboard.type(ID_NUMBER);
    await enter(page, '下一步');
    await says(page, '怎么联系你？');
    await page.keyboard.type('13800000000');
    await enter(page, '下一步');
    await says(page, '提交前再看一遍');
    await enter(page, '提交');
    expect(await receiptNumber(page)).toMatch(/第\d+号$/);
    await enter(page, '看这件申请');
    await says(page, '经过');
    await enter(page, /^撤回这件申请/);
    await says(page, '撤回以后不能恢复');
    await page.keyboard.press('Escape');
    expect(await page.getByText('撤回以后不能恢复').count()).toBe(0);
  });
});
