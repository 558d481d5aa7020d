import type { Page } from 'playwright-core';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { LAST_NOTICE_YEAR } from '../../test/fixtures/calendar';
import { inventedFor, noticeText } from '../../test/fixtures/notice-words';

/** A screen to photograph: who holds the phone, where it stands, and what is tapped before the picture. */
export interface Screen {
  readonly name: string;
  readonly persona: PersonaKey;
  readonly route: string;
  /** The world it is seen in: empty (only the seed), busy (many applications in every state), december (next year's notice is missing). */
  readonly world: 'empty' | 'busy' | 'december';
  /** What is typed and pressed before the picture; left out where the screen is shown failing. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Ids of the busy world that routes point to. */
export interface Scene {
  readonly submitted: string;
  readonly inProgress: string;
  readonly answered: string;
  readonly longest: string;
  readonly returned: string;
}

const YEAR = 2026;

/** Pastes a notice and presses on. */
const pasted = (text: string) => async (page: Page) => {
  await page.getByLabel('通知全文').fill(text);
  await page.getByLabel('通知的网址').fill('https://www.gov.cn/zhengce/zhengceku/202611/content_1.htm');
  await page.getByRole('button', { name: '看看读懂了什么' }).click();
};
const NOTICE = noticeText(LAST_NOTICE_YEAR + 1, inventedFor(LAST_NOTICE_YEAR + 1));

export const screens = (scene: Scene): readonly Screen[] => [
  { name: 'home', persona: 'resident', route: '/pages/home/index?agency=qiaoguan', world: 'empty' },
  { name: 'find', persona: 'resident', route: '/pages/find/index', world: 'empty' },
  { name: 'reports', persona: 'resident', route: '/packages/read/reports/index?agency=qiaoguan', world: 'empty' },
  { name: 'report', persona: 'resident', route: '/packages/read/report/index?agency=qiaoguan&year=2021', world: 'empty' },
  { name: 'charts', persona: 'resident', route: '/packages/read/charts/index?agency=qiaoguan', world: 'empty' },
  { name: 'guide', persona: 'resident', route: '/packages/read/guide/index?agency=qiaoguan', world: 'empty' },
  { name: 'column', persona: 'resident', route: '/packages/read/column/index?agency=qiaoguan&key=rules', world: 'empty' },
  { name: 'apply', persona: 'resident', route: '/pages/apply/index', world: 'empty' },
  { name: 'mine-nothing', persona: 'resident', route: '/pages/mine/index', world: 'empty' },
  { name: 'mine-many', persona: 'applicantA', route: '/pages/mine/index', world: 'busy' },
  { name: 'form', persona: 'applicantA', route: '/packages/apply/form/index?agency=qiaoguan', world: 'empty' },
  { name: 'receipt', persona: 'applicantA', route: `/packages/apply/receipt/index?id=${scene.submitted}`, world: 'busy' },
  { name: 'list-nothing', persona: 'resident', route: '/packages/apply/list/index', world: 'empty' },
  { name: 'list-many', persona: 'applicantA', route: '/packages/apply/list/index', world: 'busy' },
  { name: 'detail-submitted', persona: 'applicantA', route: `/packages/apply/detail/index?id=${scene.submitted}`, world: 'busy' },
  { name: 'detail-in-progress', persona: 'applicantA', route: `/packages/apply/detail/index?id=${scene.inProgress}`, world: 'busy' },
  { name: 'detail-answered', persona: 'applicantA', route: `/packages/apply/detail/index?id=${scene.answered}`, world: 'busy' },
  { name: 'detail-longest', persona: 'applicantA', route: `/packages/apply/detail/index?id=${scene.longest}`, world: 'busy' },
  { name: 'detail-unknown', persona: 'applicantA', route: '/packages/apply/detail/index?id=00000000000000000000', world: 'busy' },
  { name: 'workbench-nothing', persona: 'officer', route: '/packages/staff/workbench/index', world: 'empty' },
  { name: 'workbench-many', persona: 'officer', route: '/packages/staff/workbench/index', world: 'busy' },
  { name: 'workbench-stranger', persona: 'resident', route: '/packages/staff/workbench/index', world: 'empty' },
  { name: 'case-submitted', persona: 'officer', route: `/packages/staff/case/index?id=${scene.submitted}`, world: 'busy' },
  { name: 'case-in-progress', persona: 'officer', route: `/packages/staff/case/index?id=${scene.inProgress}`, world: 'busy' },
  { name: 'case-longest', persona: 'officer', route: `/packages/staff/case/index?id=${scene.longest}`, world: 'busy' },
  { name: 'case-answered', persona: 'officer', route: `/packages/staff/case/index?id=${scene.answered}`, world: 'busy' },
  { name: 'wizard', persona: 'officer', route: `/packages/staff/wizard/index?id=${scene.inProgress}`, world: 'busy' },
  { name: 'decide', persona: 'officer', route: `/packages/staff/decide/index?id=${scene.inProgress}`, world: 'busy' },
  { name: 'decide-returned', persona: 'officer', route: `/packages/staff/decide/index?id=${scene.returned}`, world: 'busy' },
  { name: 'table', persona: 'officer', route: '/packages/annual/table/index', world: 'busy' },
  { name: 'table-nothing', persona: 'officer', route: '/packages/annual/table/index', world: 'empty' },
  { name: 'cell', persona: 'officer', route: `/packages/annual/cell/index?agencyId=qiaoguan&year=${YEAR}&row=newlyReceived&column=total`, world: 'busy' },
  { name: 'office', persona: 'reviewer', route: '/packages/office/home/index', world: 'empty' },
  { name: 'office-stranger', persona: 'resident', route: '/packages/office/home/index', world: 'empty' },
  { name: 'office-people', persona: 'administrator', route: '/packages/office/people/index?agency=qiaoguan', world: 'busy' },
  { name: 'office-people-nothing', persona: 'supervisor', route: '/packages/office/people/index?agency=wutu', world: 'empty' },
  { name: 'office-invite', persona: 'administrator', route: '/packages/office/people/index?agency=qiaoguan', world: 'empty', before: (page) => page.getByRole('button', { name: '邀请一位同事' }).click() },
  { name: 'office-join', persona: 'resident', route: '/packages/office/join/index', world: 'empty' },
  { name: 'office-pin', persona: 'reviewer', route: '/packages/office/pin/index', world: 'empty' },
  { name: 'office-settings', persona: 'administrator', route: '/packages/office/settings/index?agency=qiaoguan', world: 'empty' },
  { name: 'office-settings-read', persona: 'officer', route: '/packages/office/settings/index?agency=qiaoguan', world: 'empty' },
  { name: 'county', persona: 'supervisor', route: '/packages/annual/county/home/index', world: 'december' },
  { name: 'county-calm', persona: 'supervisor', route: '/packages/annual/county/home/index', world: 'empty' },
  { name: 'county-stranger', persona: 'resident', route: '/packages/annual/county/home/index', world: 'empty' },
  { name: 'county-notice', persona: 'supervisor', route: '/packages/annual/county/notice/index', world: 'december' },
  { name: 'county-notice-read', persona: 'supervisor', route: '/packages/annual/county/notice/index', world: 'december', before: pasted(NOTICE) },
  { name: 'county-notice-doubt', persona: 'supervisor', route: '/packages/annual/county/notice/index', world: 'december', before: pasted(NOTICE.replace(/端午节：(.+?)放假，共1天/, '端午节：$1放假一天')) },
  { name: 'county-notice-wrong', persona: 'supervisor', route: '/packages/annual/county/notice/index', world: 'december', before: pasted(NOTICE.replace('（周日）上班', '（周六）上班')) },
  { name: 'county-notice-sheet', persona: 'supervisor', route: '/packages/annual/county/notice/index', world: 'december', before: async (page) => {
    await pasted(NOTICE)(page);
    await page.getByRole('button', { name: '导入', exact: true }).click();
  } },
];
