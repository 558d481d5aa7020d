import { REMEDY_PERIODS } from '../remedy/periods';
import { art, articleLabel, document } from '../statute/article';
import { CHANNELS, type ReceiptRule } from '../statute/channels';
import { LOCAL_TOPICS, PROACTIVE_ITEMS } from '../statute/proactive';
import { deliveryLabel, DELIVERIES_OF, FORM_CHOICES, FORMS, PROVISION_RULE } from '../statute/provision';
import { TIME_LIMITS } from '../statute/time-limits';
import { FEE_TARIFFS } from '../fee/tariffs';
import { CHANNEL_RULE, openChannels, type OptionalChannel } from './channels';
import type { GuideContact, GuideFacts } from './facts';
import { GUIDE_SECTION_KEYS, isOwnText, type GuideRow, type GuideSection, type GuideSectionKey, type OwnText } from './section';

/** What a 指南 is made of: settings of the agency, what it wrote, and whom it answers to. */
export interface GuideSource {
  readonly name: string;
  readonly shortName: string;
  /** A town's list of topics differs from a county's. */
  readonly township: boolean;
  readonly contact: GuideContact | undefined;
  readonly facts: GuideFacts;
  readonly open: readonly OptionalChannel[];
  /** 收费开关. */
  readonly charges: boolean;
  readonly reconsiderationAuthority: string;
  /** 公开工作主管部门; absent for the county itself. */
  readonly county?: { readonly name: string; readonly phone?: string };
  /** 索引号 of an item of this agency, as an example. */
  readonly indexExample: string;
  /** 补充说明 by section. */
  readonly remarks: Readonly<Partial<Record<GuideSectionKey, string>>>;
}

/** Which day counts as 收到, for people. @source 条例 art. 31 */
const RECEIPT_DAYS: Record<ReceiptRule['receivedOn'], string> = {
  submission: '提交的当天',
  signing: '单位签收的当天',
  confirmation: '单位和你确认收到的那天',
};

const lines = (text: string | undefined): readonly string[] => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
const row = (label: string, value: string | undefined, note?: string): readonly GuideRow[] => (value ? [{ label, value, ...(note && { note }) }] : []);

/** What stands in a text the agency has not written yet. */
export function draftText(key: OwnText, { shortName, township, contact, indexExample }: GuideSource): string {
  switch (key) {
    case 'classification': {
      const topics = LOCAL_TOPICS[township ? 'township' : 'county'];
      return [
        `${shortName}主动公开的政府信息分为两类。`,
        `一、每个行政机关都要公开的${PROACTIVE_ITEMS.length}项：${PROACTIVE_ITEMS.map(({ label }) => label).join('；')}。`,
        `二、${township ? '乡镇' : '县和县里的部门'}结合本地情况还要公开的${topics.length}类：${topics.map(({ label }) => label).join('、')}。`,
      ].join('\n');
    }
    case 'arrangement': return [
      '信息按上面的类别和年份编排，每一条写明索引号、名称、内容概述、生成日期、发布机构、文号和有效性。',
      `索引号由机关代码、公开的年月和五位顺序号组成，例如“${indexExample}”；同一条信息修改以后索引号不变。`,
    ].join('\n');
    case 'access': return [
      `在小程序和网页的“主动公开”“查信息”里可以检索、阅读和下载${contact ? `，也公布在${contact.portal.name}` : ''}。`,
      '不方便上网的，可以到县里的国家档案馆、公共图书馆和政务服务场所查阅。没有公布的，可以依法申请。',
    ].join('\n');
  }
}

function office({ contact, facts: { fax, noFax, mailbox } }: GuideSource): Pick<GuideSection, 'rows' | 'paragraphs'> {
  if (!contact) return { rows: [], paragraphs: [] };
  return {
    rows: [
      ...row('名称', contact.office), ...row('办公地址', contact.address), ...row('邮政编码', contact.postcode), ...row('办公时间', contact.officeHours), ...row('联系电话', contact.phone),
      ...row('传真号码', fax ?? (noFax ? '没有传真' : undefined)), ...row('政府网站', contact.portal.address, contact.portal.name), ...row('申请邮箱', mailbox),
    ],
    paragraphs: [],
  };
}

const organs = ({ facts: { heads = [], duties, structure = [] } }: GuideSource): Pick<GuideSection, 'rows' | 'paragraphs'> => ({
  rows: [
    ...heads.map(({ post, name }) => ({ label: post, value: name })),
    ...structure.map(({ name, duties: what, phone }) => ({ label: name, value: what ?? '内设机构', ...(phone && { note: `电话 ${phone}` }) })),
  ],
  paragraphs: lines(duties),
});

function apply({ open, contact, facts }: GuideSource): Pick<GuideSection, 'rows' | 'paragraphs'> {
  return {
    rows: openChannels(open, contact, facts).map(({ channel, where }) => {
      const { label, receivedOn, rule } = CHANNELS[channel];
      return { label, value: where, note: `${RECEIPT_DAYS[receivedOn]}算收到，${articleLabel(rule)}` };
    }),
    paragraphs: [
      '申请写三样：姓名或者名称、身份证明和联系方式；要的信息的名称、文号，或者便于查找的其他特征；怎样提供、怎样拿到。不用写拿去做什么。',
      '当面提交和邮政寄送，单位不得以任何理由拒绝接收。写字不方便的，可以口头提出，由单位的人代填。',
      ...(contact ? [`寄给其他科室或者个人的，由${contact.office}收到以后和你确认，从确认那天算起。`] : []),
    ],
  };
}

const reply = (): readonly string[] => [
  `能当场答复的当场答复；不能的，从收到申请的下一个工作日数起，最迟第${TIME_LIMITS.reply.workingDays}个工作日答复。放假不算，调休上班算。`,
  `需要延长的，经公开机构负责人同意并且告知你，延长不超过${TIME_LIMITS.extension.workingDays}个工作日。征求第三方和其他机关意见的时间不算在内。`,
  `申请内容不明确的，${TIME_LIMITS.correctionNotice.workingDays}个工作日内一次告诉你要补正什么，从收到补正那天重新计算。`,
];

/** 0 of the first, then how the price begins. */
function freeUpTo(tariff: keyof typeof FEE_TARIFFS): string {
  const { tiers: [free], unit, counts } = FEE_TARIFFS[tariff];
  return `${counts}在${free.to}${unit}以下的不收`;
}

const fees = ({ shortName, charges }: GuideSource): readonly string[] => [
  '依申请提供政府信息，不收取费用。',
  charges
    ? `数量、频次明显超过合理范围的，${shortName}可以收取信息处理费：按件计收的，${freeUpTo('pieces')}；按量计收的，${freeUpTo('pages')}。一件申请只用一种办法，收费以前先书面通知你，写明怎么算。`
    : `${shortName}没有开通收费。`,
];

const remedies = ({ reconsiderationAuthority }: GuideSource): readonly string[] => [
  `不同意答复的，可以从知道答复那天起${REMEDY_PERIODS.reconsideration.label}内向${reconsiderationAuthority}申请行政复议，或者${REMEDY_PERIODS.litigation.label}内向人民法院提起行政诉讼。`,
  '不予公开、不答复的，要先申请行政复议，对复议决定不服的再提起诉讼。每份答复都写明向谁、到哪一天。',
];

const supervision = ({ shortName, county }: GuideSource): readonly string[] => [
  county
    ? `认为${shortName}该公开的不公开、申请了不依法答复，或者公开工作侵犯了你的权益的，可以向${county.name}投诉、举报${county.phone ? `，电话 ${county.phone}` : ''}，也可以打 12345。`
    : `认为${shortName}的公开工作侵犯了你的权益的，可以向上一级政府的政府信息公开工作主管部门投诉、举报，不知道电话的打 12345。`,
  '在小程序和网页的“投诉建议”里也可以写，有编号，有答复。',
];

/** A section before the agency's remark. */
function body(key: GuideSectionKey, source: GuideSource): GuideSection {
  const written = (paragraphs: readonly string[], rules: GuideSection['rules']) => ({ key, rules, rows: [], paragraphs });
  switch (key) {
    case 'office': return { key, rules: [art(12, 2)], ...office(source) };
    case 'organs': return { key, rules: [art(20, undefined, 2)], ...organs(source) };
    case 'classification': return written(lines(source.facts.classification ?? draftText(key, source)), [art(12, 2), art(20), art(21)]);
    case 'arrangement': return written(lines(source.facts.arrangement ?? draftText(key, source)), [art(12, 2)]);
    case 'access': return written(lines(source.facts.access ?? draftText(key, source)), [art(12, 2), art(23), art(25)]);
    case 'apply': return { key, rules: [art(29), art(31), CHANNEL_RULE], ...apply(source) };
    case 'reply': return written(reply(), [art(30), TIME_LIMITS.reply.rule, art(33, 3)]);
    case 'provision': return {
      key, rules: [PROVISION_RULE], paragraphs: [],
      rows: FORM_CHOICES.map((form) => ({ label: FORMS[form], value: DELIVERIES_OF[form].map((way) => deliveryLabel(form, way)).join('、') })),
    };
    case 'fees': return written(fees(source), [art(42), document('feeMeasures')]);
    case 'remedies': return written(remedies(source), [art(51), REMEDY_PERIODS.reconsideration.rule, { law: 'reconsideration', article: 23, paragraph: 1 }, REMEDY_PERIODS.litigation.rule]);
    case 'supervision': return written(supervision(source), [art(47, 2), art(51), document('appMeasures')]);
  }
}

/** 起草指南: every section from the settings and the tables of the law, with the agency's own words; a section with nothing in it is left out. */
export const draftGuide = (source: GuideSource): readonly GuideSection[] =>
  GUIDE_SECTION_KEYS.map((key) => {
    const drafted = body(key, source);
    return isOwnText(key) ? drafted : { ...drafted, paragraphs: [...drafted.paragraphs, ...lines(source.remarks[key])] };
  }).filter(({ rows, paragraphs }) => rows.length + paragraphs.length > 0);
