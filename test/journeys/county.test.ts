import type { Page } from 'playwright-core';
import { changeWords } from '@/packages/annual/county/shared/words';
import { addDays, civilDate, dayOfWeek, formatDate, formatDay } from '@/domain/calendar/civil-date';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { addWorkingDays } from '@/domain/calendar/working-days';
import { LAST_NOTICE_YEAR } from '../fixtures/calendar';
import { importedInto, inventedFor, noticeText, workedSunday } from '../fixtures/notice-words';
import { expectForElders, expectForEveryone } from './accessibility';
import { agree, CASE, front, phoneOf, says, tap } from './hands';
import { confirmed, submitted, valueAs } from './play';
import { startWorld, type World } from './world';

/** The product counts by every notice there is, so the year without one is the year after the last, whenever this runs. */
const THIS = LAST_NOTICE_YEAR;
const NEXT = THIS + 1;
/** A Monday in December, when the notice for next year must be there: twenty working days after it lie in next year. */
const DAY = addDays(civilDate(`${THIS}-12-07`), (8 - dayOfWeek(civilDate(`${THIS}-12-07`))) % 7);
const TEXT = noticeText(NEXT, inventedFor(NEXT));
const BEFORE = addWorkingDays(DAY, 20, CHINA_CALENDAR);
const AFTER = addWorkingDays(DAY, 20, importedInto(CHINA_CALENDAR, TEXT));
const MOVED = `答复底线：${changeWords({ before: BEFORE, after: AFTER })}`;
const COUNTY = '/packages/annual/county/home/index';
const NOTICE = '/packages/annual/county/notice/index';
const ADDRESS = 'https://www.gov.cn/zhengce/zhengceku/202611/content_1.htm';

let world: World;
let id = '';
beforeAll(async () => {
  world = await startWorld({ today: DAY });
  id = await submitted(world.url);
  await confirmed(world.url, id);
  await submitted(world.url, 'applicantB');
});
afterAll(() => world.close());

const type = async (page: Page, label: string, words: string) => front(page).getByLabel(label).fill(words);

describe('12月，还没有下一年的放假安排', () => {
  test('县主管部门从“我的”进来就看到报警，各单位件数都在；点单位、再点它的申请，到它的工作台', async () => {
    const page = await phoneOf(world, 'supervisor', '/pages/mine/index');
    await tap(page, /工作人员入口/);
    await says(page, '在办2件，待确认1件');
    await says(page, new RegExp(`${NEXT}年的放假安排还没有导入，碰到${NEXT}年的期限都是暂定的`));
    await says(page, `期限按国务院办公厅的通知计算，已经有到${THIS}年的`);
    await tap(page, /乔官镇人民政府/);
    await tap(page, /^在办的申请/);
    await says(page, '在办2件');
    await says(page, /期限是暂定的。/);
    await front(page).getByRole('link', { name: '全县' }).click();
    await says(page, '各单位');
    await page.context().close();
  });

  test('镇上的人打开这个地址：说明这是谁用的', async () => {
    for (const route of [COUNTY, NOTICE]) {
      const page = await phoneOf(world, 'officer', route);
      await says(page, '这里由县主管部门使用');
      await page.context().close();
    }
  });

  test('申请人和经办人看到的日期都写明暂定', async () => {
    const applicant = await phoneOf(world, 'applicantA', `/packages/apply/detail/index?id=${id}`);
    await says(applicant, new RegExp(`暂定最迟${NEXT}年${formatDay(BEFORE.date)}答复你`));
    await applicant.context().close();
    const officer = await phoneOf(world, 'officer', CASE(id));
    await says(officer, `暂定${formatDate(BEFORE.date)}`);
    await officer.context().close();
  });
});

describe('导入放假安排', () => {
  let page: Page;
  let applicant: Page;
  beforeAll(async () => {
    page = await phoneOf(world, 'supervisor', COUNTY);
    applicant = await phoneOf(world, 'applicantA', `/packages/apply/detail/index?id=${id}`);
    await says(applicant, /暂定最迟/);
  });
  afterAll(async () => {
    await page.context().close();
    await applicant.context().close();
  });

  test('什么也没填、没有网络：说清楚，填过的都在', async () => {
    await tap(page, '导入放假安排');
    await tap(page, '看看读懂了什么');
    await says(page, '请粘贴通知的全文。');
    await type(page, '通知全文', TEXT);
    await type(page, '通知的网址', 'https://example.com/1');
    await tap(page, '看看读懂了什么');
    await says(page, /通知的网址要以 http 开头、在政府网站（gov\.cn）上/);
    await type(page, '通知的网址', ADDRESS);
    await page.context().setOffline(true);
    await tap(page, '看看读懂了什么');
    await says(page, '粘贴的内容都在。');
    await page.context().setOffline(false);
    expect(await front(page).getByLabel('通知全文').inputValue()).toBe(TEXT);
  });

  test('星期写错了：拒绝，光标回到通知全文', async () => {
    await type(page, '通知全文', TEXT.replace('（周日）上班', '（周六）上班'));
    await tap(page, '看看读懂了什么');
    await says(page, `把${formatDay(workedSunday(THIS))}写成星期六，${THIS}年的这一天是星期日`);
    expect(await front(page).getByLabel('通知全文').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('没有读懂的一句照原话写出来，不能导入', async () => {
    await type(page, '通知全文', TEXT.replace(/端午节：(.+?)放假，共1天/, '端午节：$1放假一天'));
    await tap(page, '看看读懂了什么');
    await says(page, '有2处没有把握，改好以后才能导入');
    await says(page, /没有读懂“.+放假一天”/);
    expect(await front(page).getByRole('button', { name: '导入', exact: true }).count()).toBe(0);
    await tap(page, '回去改');
    await type(page, '通知全文', TEXT);
  });

  test('看清读懂了什么、哪几件的日期会变，再导入；变动的期限一件件列出来', async () => {
    await tap(page, '看看读懂了什么');
    await says(page, `${NEXT}年放假安排`);
    await says(page, '核对了2件在办中的2件，2件的日期有变化，列在最后。');
    await says(page, MOVED);
    await says(page, `${formatDate(civilDate(`${THIS}-12-31`))}至${NEXT}年1月2日，共3天`);
    await says(page, formatDate(workedSunday(THIS)));
    await tap(page, '导入');
    await says(page, `导入${NEXT}年的放假安排？`);
    await agree(page, '导入');
    await says(page, `${NEXT}年放假安排已经导入`);
    await says(page, '2件的日期变了，已经告诉经办人和申请人。');
    await says(page, MOVED);
  });

  test('回到全县，报警没有了；申请人刷新，日期已经确定，日条里年底那个星期日上班、31日放假', async () => {
    await tap(page, '回到全县');
    await says(page, `期限按国务院办公厅的通知计算，已经有到${NEXT}年的`);
    expect(await front(page).getByText('要处理').count()).toBe(0);
    await applicant.reload();
    await says(applicant, new RegExp(`正在办理，最迟${NEXT}年${formatDay(AFTER.date)}答复你`));
    await says(applicant, new RegExp(`${formatDay(workedSunday(THIS))}上班`));
    await says(applicant, /元旦放假不算/);
    expect(await front(applicant).getByText(/暂定/).count()).toBe(0);
    expect((await valueAs(world.url, 'officer', 'staff', 'getCase', { id })).clock).toMatchObject({ dueOn: AFTER.date, provisional: false });
  });

  test('别人已经导入过：再导入说已经有了', async () => {
    const other = await phoneOf(world, 'supervisor', NOTICE);
    await type(other, '通知全文', TEXT);
    await type(other, '通知的网址', ADDRESS);
    await tap(other, '看看读懂了什么');
    await says(other, `${NEXT}年的放假安排已经有了，不能再导入一份；有调整的，请导入调整的通知。`);
    await other.context().close();
  });
});

describe('县里的每一页', () => {
  const amendment = async (page: Page) => {
    await type(page, '通知全文', `国务院办公厅关于调整${NEXT}年元旦假期安排的通知\n元旦：${NEXT}年1月1日至2日放假，共2天。`);
    await type(page, '通知的网址', ADDRESS);
    await tap(page, '看看读懂了什么');
    await says(page, `调整以后的${NEXT}年放假安排`);
  };
  const SCREENS: Readonly<Record<string, { readonly route: string; readonly words: string; readonly before?: (page: Page) => Promise<void> }>> = {
    全县: { route: COUNTY, words: '各单位' },
    粘贴通知: { route: NOTICE, words: '粘贴国务院办公厅的通知', before: async (page) => { await tap(page, '看看读懂了什么'); await says(page, '请粘贴通知的全文。'); } },
    读懂了什么: { route: NOTICE, words: '粘贴国务院办公厅的通知', before: amendment },
    导入以前: { route: NOTICE, words: '粘贴国务院办公厅的通知', before: async (page) => { await amendment(page); await tap(page, '导入'); await says(page, `导入对${NEXT}年放假安排的调整？`); } },
  };

  test.each(Object.entries(SCREENS))('%s：白天夜间机器都查不出问题，不溢出，键盘每一站有名字', async (_, { route, words, before }) => {
    const page = await phoneOf(world, 'supervisor', route);
    await says(page, words);
    await before?.(page);
    await expectForEveryone(page);
    await page.context().close();
  });

  test.each(Object.entries(SCREENS))('%s：长辈版照样不溢出，手指更好点', async (_, { route, words, before }) => {
    const page = await phoneOf(world, 'supervisor', route);
    await page.evaluate(() => localStorage.setItem('session', JSON.stringify({ data: { elder: true } })));
    await page.reload();
    await page.locator('.page.elder').waitFor();
    await says(page, words);
    await before?.(page);
    await expectForElders(page);
    await page.context().close();
  });

  test('断网时还看得到打开过的；服务坏了说清楚、能重试', async () => {
    const page = await phoneOf(world, 'supervisor', COUNTY);
    await says(page, '各单位');
    await page.context().setOffline(true);
    await front(page).getByRole('link', { name: '刷新' }).click();
    await says(page, /网络不通，下面是.+的内容/);
    await page.context().setOffline(false);
    await page.route('**/api/**', (route) => route.fulfill({ status: 502, headers: { 'x-request-id': 'r-0003' }, body: '' }));
    await page.reload();
    await says(page, '编号 r-0003');
    await page.unroute('**/api/**');
    await tap(page, '再试一次');
    await says(page, '各单位');
    await page.context().close();
  });
});
