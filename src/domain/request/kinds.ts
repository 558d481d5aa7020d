import { art, type ArticleRef } from '../statute/article';

/** 不是申请公开、但和公开有关的请求. None of them is an application, and none is counted in table three. */
interface RequestKind {
  readonly label: string;
  /** In a sentence: 答复了你的…. */
  readonly called: string;
  /** On the entry: what somebody says who wants this. */
  readonly when: string;
  readonly rules: readonly ArticleRef[];
  /** In its number, after the short name of the agency: 乔官更正. */
  readonly series: string;
  /** Who handles it: the office itself, or the county's supervising office and never the one complained about. */
  readonly to: 'office' | 'county';
  /** What the law says about when an answer is due; it names no number of days for any of them, and none is invented. */
  readonly time: string;
  /** The same for whoever handles it. */
  readonly forOffice: string;
}

export const REQUEST_KINDS = {
  recordCorrection: {
    label: '要求更正', called: '更正请求', when: '政府提供的、和我自己有关的记录写错了', rules: [art(41)], series: '更正', to: 'office',
    time: '《条例》没有写几天办完。审核属实的应当更正，并且告诉你。',
    forOffice: '《条例》没有写几天办完。审核属实的应当更正，并且告知申请人；不归本机关更正的，可以转送有权的机关并告知，或者告知向谁提出。',
  },
  proactiveSuggestion: {
    label: '建议主动公开', called: '公开建议', when: '这份信息应该让大家都看到', rules: [art(44, 2)], series: '建议公开', to: 'office',
    time: '《条例》没有写几天办完。审核后认为应当公开的，要及时公开。',
    forOffice: '《条例》没有写几天办完。审核后认为应当公开的，要及时公开。',
  },
  complaint: {
    label: '投诉举报', called: '投诉', when: '该公开的不公开，申请了不依法答复', rules: [art(47, 2), art(51)], series: '投诉', to: 'county',
    time: '《条例》没有写几天办完。查证属实的，由县里督促整改或者通报批评。',
    forOffice: '《条例》没有写几天办完。查证属实的，督促整改或者通报批评。',
  },
  feedback: {
    label: '意见建议', called: '意见', when: '对公开工作有批评、有建议', rules: [art(9)], series: '意见', to: 'office',
    time: '《条例》没有写几天答复。',
    forOffice: '《条例》没有写几天答复。',
  },
} as const satisfies Record<string, RequestKind>;

export type RequestKindKey = keyof typeof REQUEST_KINDS;
export const REQUEST_KIND_KEYS = Object.keys(REQUEST_KINDS) as readonly RequestKindKey[];
export const isRequestKind = (value: unknown): value is RequestKindKey => REQUEST_KIND_KEYS.some((key) => key === value);

/** 投诉举报什么. */
export const COMPLAINT_SUBJECTS = {
  notPublished: { label: '没有按要求主动公开', note: '应当公开的没有公开，或者公开得不及时、不全', rule: art(47, 2) },
  notAnswered: { label: '没有依法答复申请', note: '不收、不答复、逾期，或者答复得不对', rule: art(47, 2) },
  rights: { label: '公开工作侵犯了我的权益', note: '例如泄露了我的个人信息', rule: art(51) },
} as const satisfies Record<string, { readonly label: string; readonly note: string; readonly rule: ArticleRef }>;
export type ComplaintSubject = keyof typeof COMPLAINT_SUBJECTS;

/** 为什么应当让大家都看到. @source 条例 art. 44(2) */
export const SUGGESTION_GROUNDS = {
  interests: { label: '涉及公众利益调整' },
  knowledge: { label: '需要公众广泛知晓' },
  participation: { label: '需要公众参与决策' },
} as const satisfies Record<string, { readonly label: string }>;
export type SuggestionGround = keyof typeof SUGGESTION_GROUNDS;

/** 机关代字 of a kind: 乔官依申请 → 乔官更正. @param prefix of the agency's applications */
export const requestPrefix = (prefix: string, kind: RequestKindKey): string => `${prefix.replace(/依申请$/, '')}${REQUEST_KINDS[kind].series}`;
