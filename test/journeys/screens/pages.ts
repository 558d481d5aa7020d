import type { PageIn } from '@/app.pages';
import { choose, field, next, press, says } from '../form';
import { ANNUAL } from './annual';
import { COUNTY } from './county';
import type { Ids } from './ids';
import type { Screen } from './screen';

const form = (kind: string, words: string) => ({ who: 'applicantA', route: () => `/packages/apply/requests/form/index?kind=${kind}&agency=qiaoguan`, words } as const);

const RESIDENTS: Readonly<Record<string, Screen<Ids>>> = {
  想知道的已经公开了: {
    who: 'applicantA', route: () => '/pages/apply/index', words: '向谁申请', leadsTo: 'packages/apply/wish/index',
    before: async (page) => {
      await field(page, '我想知道……').fill('保密审查的制度；为什么不给我低保，请处理');
      await next(page);
      await page.waitForURL(/apply\/wish/);
      await says(page, /接着申请|还是要申请/);
    },
  },
  消息: { who: 'applicantA', route: () => '/packages/apply/inbox/index', words: /收到/ },
  要求更正: form('recordCorrection', '哪份记录写错了？'),
  建议主动公开: form('proactiveSuggestion', '建议公开什么？'),
  投诉举报: form('complaint', '你要投诉乔官镇什么？'),
  意见建议: form('feedback', '写到哪里都存在这部手机上'),
  意见核对: {
    ...form('feedback', '写到哪里都存在这部手机上'),
    before: async (page) => {
      await field(page, '意见或者建议').fill('公开栏的字太小');
      await next(page);
      await next(page);
      await says(page, '公开栏的字太小');
    },
  },
  我提的请求: { who: 'applicantA', route: () => '/packages/apply/requests/list/index', words: '2019年宅基地登记表' },
  等答复的请求: { who: 'applicantA', route: ({ correction }) => `/packages/apply/requests/detail/index?id=${correction}`, words: '2019年宅基地登记表' },
  答复了的请求: { who: 'applicantA', route: ({ answered }) => `/packages/apply/requests/detail/index?id=${answered}`, words: '已经换成大字。' },
  凭编号查到的: {
    who: 'resident', route: () => '/packages/apply/look/index', words: '没有查询码？',
    before: async (page) => {
      await field(page, /编号/).fill('乔官依申请〔2026〕第1号');
      await field(page, /查询码/).fill('34AC-79HK-MPRT');
      await press(page, '查询');
      await says(page, /编号和查询码对不上/);
    },
  },
  征求意见: {
    who: 'resident', route: ({ token }) => `/packages/opinion/answer/index?t=${token}`, words: '你的意见',
    before: (page) => choose(page, /^不同意/),
  },
  目录: { who: 'resident', route: () => '/packages/read/catalogue/index?agency=qiaoguan', words: /示例|条/ },
  一类信息: { who: 'resident', route: () => '/packages/read/items/index?agency=qiaoguan', words: /示例|条/ },
  一条信息: { who: 'resident', route: ({ item }) => `/packages/read/item/index?id=${item}`, words: '这是一条示例' },
  历年对照: { who: 'resident', route: () => '/packages/read/years/index?agency=qiaoguan', words: /2021/ },
  两份对照: { who: 'resident', route: () => '/packages/read/compare/index?agency=qiaoguan&year=2021', words: '现在只有一份报告' },
  下载和引用: { who: 'resident', route: () => '/packages/read/files/index?agency=qiaoguan&year=2021', words: /引用/ },
  一份制度: { who: 'resident', route: ({ rule }) => `/packages/read/rule/index?agency=qiaoguan&id=${rule}`, words: '专人负责' },
  分享: { who: 'resident', route: () => '/packages/read/share/index?agency=qiaoguan', words: /二维码/ },
};

const to = (who: Screen<Ids>['who'], page: PageIn<'packages'>, query: string, words: string | RegExp, before?: Screen<Ids>['before']): Screen<Ids> =>
  ({ who, route: () => `/packages/${page}/index?agency=qiaoguan${query}`, words, ...(before && { before }) });

const OFFICE: Readonly<Record<string, Screen<Ids>>> = {
  公开指南编辑: to('editor', 'office/guide/edit', '', /公开指南/),
  制度列表: to('editor', 'office/guide/rules', '', '专人负责制度'),
  编辑制度: to('editor', 'office/guide/rule-edit', '', '文件'),
  全县的单位: { who: 'supervisor', route: () => '/packages/office/guide/agencies/index?county=changle', words: '五图街道办事处' },
  更名并入: { who: 'supervisor', route: () => '/packages/office/guide/agency/index?county=changle&id=wutu', words: /更名/ },
  主办单位: { who: 'supervisor', route: () => '/packages/office/guide/host/index?county=changle', words: '保存' },
  要公开的: to('editor', 'publish/desk', '', /农村低保名单/),
  一条要公开的: { who: 'editor', route: ({ draft }) => `/packages/publish/item/index?id=${draft}`, words: '2026年第一批农村低保名单公示' },
  写要公开的: to('editor', 'publish/edit', '', '拟一条要公开的信息'),
  不公开信息的评估: to('officer', 'publish/withheld', '', '依第十四条至第十六条'),
  评估一件: { who: 'officer', route: ({ refused }) => `/packages/publish/withheld/one/index?agency=qiaoguan&id=${refused}`, words: '评估的经过' },
  由答复转为草稿: { who: 'officer', route: ({ granted }) => `/packages/publish/fromcase/index?id=${granted}`, words: '存成草稿' },
  在别处公开的: to('editor', 'publish/months', '&year=2026', '县政府网站'),
  逐条登记的: to('editor', 'publish/elsewhere', '&year=2026', '低保公示'),
  登记在别处公开的: to('editor', 'publish/elsewhere/add', '', /登记/),
  一条登记: { who: 'editor', route: ({ registration }) => `/packages/publish/elsewhere/one/index?agency=qiaoguan&id=${registration}`, words: '低保公示' },
  公开渠道: to('editor', 'publish/months/channels', '', '县政府网站'),
  已公布的年报: to('editor', 'annual/reports/desk', '', '2021 年度报告'),
  导入年报: to('editor', 'annual/reports/import', '', '或者粘贴'),
  一年的版本: to('editor', 'annual/reports/trace', '&year=2021', '第1版'),
  收到的请求: to('officer', 'apply/requests/desk', '', /等着答复 \d/),
  办理请求: { who: 'officer', route: ({ correction }) => `/packages/apply/requests/handle/index?id=${correction}`, words: '户主李假名' },
  登记收到的更正: to('officer', 'apply/requests/register', '', '登记收到的请求', (page) => choose(page, '要求更正')),
  县里登记投诉: { who: 'supervisor', route: () => '/packages/apply/requests/register/index?agency=changle', words: '投诉举报', before: (page) => choose(page, '投诉举报') },
  登记申请: to('officer', 'office/intake/register', '', /登记/),
  登记回执: { who: 'officer', route: ({ registered }) => `/packages/office/intake/receipt/index?id=${registered}`, words: '回执只显示一次' },
  练习: to('officer', 'office/intake/practice', '', '还没有练习件'),
  上线转入: to('administrator', 'office/intake/takeover', '', '表头怎么写'),
  我的岗位: { who: 'officer', route: () => '/packages/office/home/index', words: '经办员甲' },
  人员和岗位: to('administrator', 'office/people', '', '审核员乙'),
  一个人的岗位: { who: 'administrator', route: ({ officer }) => `/packages/office/person/index?agency=qiaoguan&person=${officer}`, words: '经办员甲' },
  登记离岗: { who: 'administrator', route: ({ officer }) => `/packages/office/leave/index?agency=qiaoguan&person=${officer}`, words: /手上在办\d+件/ },
  接受邀请: { who: 'resident', route: () => '/packages/office/join/index', words: /邀请码/ },
  签批密码: to('reviewer', 'office/pin', '', /签批密码/),
  单位设置: to('administrator', 'office/settings', '', /保存/),
  到期的个人信息: to('administrator', 'office/expired', '', '还没有定保管期限'),
  保存个人信息的密钥: { who: 'supervisor', route: () => '/packages/office/keys/index?agency=changle', words: '现在的密钥' },
  工作人员的消息: { who: 'officer', route: () => '/packages/staff/inbox/index', words: /消息/ },
  告知补正: { who: 'officer', route: ({ handled }) => `/packages/staff/step/index?id=${handled}&type=correctionAsked`, words: /补正/ },
  拆成几件: { who: 'officer', route: ({ handled }) => `/packages/staff/split/index?id=${handled}`, words: /拆/ },
  文书: { who: 'officer', route: ({ asked }) => `/packages/staff/letters/index?id=${asked}&place=thirdPartyConsult.2`, words: '出文书' },
};

export const PAGES: Readonly<Record<string, Screen<Ids>>> = { ...RESIDENTS, ...OFFICE, ...ANNUAL, ...COUNTY };
