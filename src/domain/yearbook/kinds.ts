import type { AgencyLevel } from '../remedy/authority';
import type { SectionKey } from '../report/sections';
import { art, document, type ArticleRef } from '../statute/article';
import type { FieldRules } from './fields';

/** 台账的几类, in the order they are shown. */
export const YEARBOOK_GROUPS = {
  register: { label: '表二的数' },
  work: { label: '平时的工作' },
  oversight: { label: '考核、评议、追责' },
  proposals: { label: '建议和提案' },
  improvement: { label: '问题整改' },
} as const satisfies Record<string, { readonly label: string }>;
export type YearbookGroup = keyof typeof YEARBOOK_GROUPS;

/** A number of the year: lines whose day is in it, or what they add up to. */
interface FigureRule {
  readonly label: string;
  readonly unit: string;
  /** The day by which it belongs to a year; `on` when absent. */
  readonly day?: string;
  /** The count or amount that is added up; lines are counted when absent. */
  readonly sum?: string;
}

interface KindRule {
  readonly label: string;
  /** One line is one …: 一份, 一次. */
  readonly measure: string;
  /** 写什么, said to who fills it in. */
  readonly what: string;
  /** What the day of a line is. */
  readonly dayLabel: string;
  readonly group: YearbookGroup;
  readonly fields: FieldRules;
  readonly figures: Readonly<Record<string, FigureRule>>;
  /** 年报的哪一部分用它. */
  readonly section: SectionKey;
  /**
   * Whose report must tell it, so that “none” is a statement, too. asked: no report is stopped without it, and a year without
   * it is a problem that the report names, so that somebody says it either way.
   */
  readonly needs: 'everyone' | 'governments' | 'asked' | 'nobody';
  readonly rules: readonly ArticleRef[];
}

const DOCUMENT_FIELDS = {
  title: { type: 'words', label: '标题', limit: 120 },
  documentNumber: { type: 'words', label: '文号', limit: 60, optional: true },
  abolishedOn: { type: 'day', label: '废止或者失效日期', hint: '还有效的不填；文件里写了有效期的，填失效那天', optional: true, ahead: true },
} as const satisfies FieldRules;
const DOCUMENT_FIGURES = { issued: { label: '本年制发', unit: '件' }, abolished: { label: '本年废止', unit: '件', day: 'abolishedOn' } } as const;

const DECISION_FIELDS = {
  decisions: { type: 'count', label: '决定件数', unit: '件', least: 1, most: 100_000 },
  matter: { type: 'words', label: '事项', hint: '例如：农村宅基地建房；不写当事人', limit: 60, optional: true },
} as const satisfies FieldRules;
const DECISION_FIGURES = { decisions: { label: '作出决定', unit: '件', sum: 'decisions' } } as const;

const PROPOSAL_FIELDS = {
  title: { type: 'words', label: '标题', hint: '几件一起登记的，写“第几次会议的建议”这样的总称；不写代表、委员的姓名', limit: 120 },
  items: { type: 'count', label: '件数', unit: '件', least: 1, most: 9999, usual: 1 },
  answeredOn: { type: 'day', label: '答复日期', hint: '还没有答复的不填，答复以后再来补', optional: true },
  disclosedOn: { type: 'day', label: '公开日期', hint: '答复还没有公开的不填', optional: true },
} as const satisfies FieldRules;
const PROPOSAL_FIGURES = {
  received: { label: '收到', unit: '件', sum: 'items' },
  answered: { label: '答复', unit: '件', sum: 'items', day: 'answeredOn' },
  disclosed: { label: '公开', unit: '件', sum: 'items', day: 'disclosedOn' },
} as const;

const DEED_FIELDS = {
  title: { type: 'words', label: '名称', limit: 80 },
  what: { type: 'prose', label: '怎么做的，有什么效果', limit: 300, optional: true },
} as const satisfies FieldRules;

/**
 * 年度台账: what the annual report tells and no case holds, filled when it happens.
 * @source 条例 arts. 17, 20, 46, 48, 50; 国办公开办函〔2021〕30号
 */
export const YEARBOOK_KINDS = {
  regulations: {
    label: '规章', measure: '件', what: '制定、废止规章的时候填；县级政府、部门和乡镇没有制定规章的权力。', dayLabel: '制发日期', group: 'register',
    fields: DOCUMENT_FIELDS, figures: DOCUMENT_FIGURES, section: 'proactive', needs: 'everyone', rules: [art(20, undefined, 1)],
  },
  normativeDocuments: {
    label: '行政规范性文件', measure: '件', what: '制发一件填一件；废止或者失效了，在那一件里补上日期。以前制发、现在还有效的也填进来。', dayLabel: '制发日期', group: 'register',
    fields: DOCUMENT_FIELDS, figures: DOCUMENT_FIGURES, section: 'proactive', needs: 'everyone', rules: [art(20, undefined, 1)],
  },
  administrativeLicensing: {
    label: '行政许可', measure: '笔', what: '以本机关名义作出的许可决定，准予和不准予的都算。可以一天一填，也可以一个月填一次总数。', dayLabel: '决定日期', group: 'register',
    fields: DECISION_FIELDS, figures: DECISION_FIGURES, section: 'proactive', needs: 'everyone', rules: [art(20, undefined, 5)],
  },
  administrativePenalty: {
    label: '行政处罚', measure: '笔', what: '以本机关名义作出的处罚决定。可以一天一填，也可以一个月填一次总数。', dayLabel: '决定日期', group: 'register',
    fields: DECISION_FIELDS, figures: DECISION_FIGURES, section: 'proactive', needs: 'everyone', rules: [art(20, undefined, 6)],
  },
  administrativeCompulsion: {
    label: '行政强制', measure: '笔', what: '以本机关名义作出的查封、扣押、强制执行等决定。', dayLabel: '决定日期', group: 'register',
    fields: DECISION_FIELDS, figures: DECISION_FIGURES, section: 'proactive', needs: 'everyone', rules: [art(20, undefined, 6)],
  },
  administrativeFees: {
    label: '行政事业性收费', measure: '笔', what: '收到的行政事业性收费，按元填，可以到分；年报自己折成万元。政府信息公开的信息处理费不填在这里。', dayLabel: '收费日期', group: 'register',
    fields: { fen: { type: 'money', label: '金额', unit: '元' }, item: { type: 'words', label: '收费项目', limit: 60, optional: true } },
    figures: { fen: { label: '收费', unit: '元', sum: 'fen' } }, section: 'proactive', needs: 'everyone', rules: [art(20, undefined, 8), document('reportFormat')],
  },
  submissions: {
    label: '站所报送', measure: '次', what: '站所、内设机构报来要公开的信息，收到一次填一次。', dayLabel: '报送日期', group: 'work',
    fields: {
      station: { type: 'words', label: '哪个站所', hint: '例如：农业服务中心', limit: 40 },
      items: { type: 'count', label: '报送条数', unit: '条', least: 1, most: 9999, usual: 1 },
      what: { type: 'words', label: '什么信息', limit: 80, optional: true },
    },
    figures: { items: { label: '报送', unit: '条', sum: 'items' } }, section: 'overview', needs: 'nobody', rules: [art(4, 2, 2)],
  },
  secrecyChecks: {
    label: '公开审查', measure: '次', what: '公开以前按保守国家秘密等规定审查信息，审查一批填一次。', dayLabel: '审查日期', group: 'work',
    fields: {
      items: { type: 'count', label: '审查条数', unit: '条', least: 1, most: 9999 },
      withheld: { type: 'count', label: '其中不公开或者处理后公开', unit: '条', least: 0, most: 9999, usual: 0 },
      what: { type: 'words', label: '说明', limit: 120, optional: true },
    },
    figures: { items: { label: '审查', unit: '条', sum: 'items' }, withheld: { label: '不公开或者处理后公开', unit: '条', sum: 'withheld' } },
    section: 'overview', needs: 'nobody', rules: [art(17)],
  },
  training: {
    label: '培训', measure: '场', what: '组织或者参加政府信息公开的培训，办一场填一场。', dayLabel: '培训日期', group: 'work',
    fields: { topic: { type: 'words', label: '内容', limit: 80 }, people: { type: 'count', label: '参加人数', unit: '人', least: 1, most: 9999 } },
    figures: { sessions: { label: '培训', unit: '场' }, people: { label: '参加', unit: '人次', sum: 'people' } },
    section: 'overview', needs: 'asked', rules: [art(48)],
  },
  activities: {
    label: '公开活动', measure: '次', what: '政府开放日、政策宣讲、政务公开专区服务等活动。', dayLabel: '活动日期', group: 'work',
    fields: { ...DEED_FIELDS, people: { type: 'count', label: '参加人数', unit: '人', least: 1, most: 99_999, optional: true } },
    figures: { activities: { label: '活动', unit: '次' }, people: { label: '参加', unit: '人次', sum: 'people' } },
    section: 'overview', needs: 'nobody', rules: [art(50, 1, 5)],
  },
  innovations: {
    label: '创新做法', measure: '项', what: '本年新的做法、被推广的经验。', dayLabel: '开始日期', group: 'work',
    fields: DEED_FIELDS, figures: { innovations: { label: '创新做法', unit: '项' } }, section: 'otherMatters', needs: 'nobody', rules: [art(50, 1, 5)],
  },
  assessment: {
    label: '工作考核', measure: '次', what: '上级考核本机关，或者本机关考核下属单位的政府信息公开工作。', dayLabel: '考核日期', group: 'oversight',
    fields: {
      by: { type: 'words', label: '谁考核谁', hint: '例如：县政府办公室考核本镇', limit: 60 },
      result: { type: 'words', label: '结果', hint: '例如：良好；还没有出结果的写“结果未出”', limit: 80 },
    },
    figures: { assessments: { label: '考核', unit: '次' } }, section: 'overview', needs: 'governments', rules: [art(46), art(50, 1, 4)],
  },
  publicAssessment: {
    label: '社会评议', measure: '次', what: '请群众、代表委员、企业评议本机关的政府信息公开工作。', dayLabel: '评议日期', group: 'oversight',
    fields: {
      how: { type: 'words', label: '怎么评议的', hint: '例如：问卷、座谈会', limit: 60 },
      people: { type: 'count', label: '参加人数', unit: '人', least: 1, most: 99_999, optional: true },
      result: { type: 'prose', label: '结果', limit: 300 },
    },
    figures: { assessments: { label: '评议', unit: '次' }, people: { label: '参加', unit: '人次', sum: 'people' } },
    section: 'overview', needs: 'governments', rules: [art(46), art(50, 1, 4)],
  },
  accountability: {
    label: '责任追究', measure: '次', what: '因为政府信息公开工作被追究责任的。不写被追究人的姓名。', dayLabel: '处理日期', group: 'oversight',
    fields: {
      people: { type: 'count', label: '被追究人数', unit: '人', least: 0, most: 999, hint: '只追究单位的，写0' },
      matter: { type: 'prose', label: '什么事，怎么处理的', limit: 300 },
    },
    figures: { cases: { label: '追究', unit: '次' }, people: { label: '被追究', unit: '人', sum: 'people' } },
    section: 'overview', needs: 'governments', rules: [art(46), art(50, 1, 4), art(53)],
  },
  peoplesCongress: {
    label: '人大代表建议', measure: '笔', what: '收到一件填一件；答复、公开以后，在那一件里补上日期。', dayLabel: '收到日期', group: 'proposals',
    fields: PROPOSAL_FIELDS, figures: PROPOSAL_FIGURES, section: 'overview', needs: 'nobody', rules: [art(50, 1, 5)],
  },
  politicalConference: {
    label: '政协委员提案', measure: '笔', what: '收到一件填一件；答复、公开以后，在那一件里补上日期。', dayLabel: '收到日期', group: 'proposals',
    fields: PROPOSAL_FIELDS, figures: PROPOSAL_FIGURES, section: 'overview', needs: 'nobody', rules: [art(50, 1, 5)],
  },
  problems: {
    label: '上年问题的整改', measure: '个', what: '上一年年报说到的问题，今年做了什么，什么时候改好的。', dayLabel: '记下的日期', group: 'improvement',
    fields: {
      problem: { type: 'prose', label: '上年的问题', limit: 300 },
      measure: { type: 'prose', label: '做了什么', hint: '还没有做的不填，做了再来补', limit: 300, optional: true },
      doneOn: { type: 'day', label: '改好的日期', hint: '还没有改好的不填', optional: true },
    },
    figures: { problems: { label: '问题', unit: '个' }, done: { label: '改好', unit: '个', day: 'doneOn' } },
    section: 'problems', needs: 'nobody', rules: [art(50, 1, 4)],
  },
} as const satisfies Record<string, KindRule>;

export type YearbookKind = keyof typeof YEARBOOK_KINDS;
export const YEARBOOK_KIND_KEYS = Object.keys(YEARBOOK_KINDS) as readonly YearbookKind[];
export const kindRule = (kind: YearbookKind): KindRule => YEARBOOK_KINDS[kind];

/** Which stay in force until they are abolished, so that every year counts those of the years before. */
export const DOCUMENT_KINDS = ['regulations', 'normativeDocuments'] as const satisfies readonly YearbookKind[];

const GOVERNMENTS: readonly AgencyLevel[] = ['township', 'county', 'city', 'province'];
const MAKES_REGULATIONS: readonly AgencyLevel[] = ['city', 'province', 'provinceDepartment', 'vertical'];

/**
 * Whether an agency keeps this book at all. No government of a county and no township can make 规章, so its number is 0 by law.
 * @source 立法法（2023年修正） arts. 91, 93
 */
export const keepsBook = (kind: YearbookKind, level: AgencyLevel): boolean => kind !== 'regulations' || MAKES_REGULATIONS.includes(level);

/** Whether its report must tell this. @source 条例 art. 50(1)(4): 各级人民政府 also tell 考核、评议、追责 */
export const mustTell = (kind: YearbookKind, level: AgencyLevel): boolean => {
  const { needs } = kindRule(kind);
  return keepsBook(kind, level) && (needs === 'everyone' || (needs === 'governments' && GOVERNMENTS.includes(level)));
};

/** Whether “none” is said of it by a person: what must be told, and what is asked. */
export const asksNone = ({ kind, mustTell: told }: { readonly kind: YearbookKind; readonly mustTell: boolean }): boolean => told || kindRule(kind).needs === 'asked';
