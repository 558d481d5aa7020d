/** 救济的三种途径: the blocks of table four. @source 国办公开办函〔2021〕30号 */
export const REMEDY_WAYS = {
  review: { label: '行政复议' },
  litigationDirect: { label: '行政诉讼（未经复议直接起诉）' },
  litigationAfterReview: { label: '行政诉讼（复议后起诉）' },
} as const satisfies Record<string, { readonly label: string }>;

export type RemedyWay = keyof typeof REMEDY_WAYS;

/** 结果 of a remedy, as table four counts it; while there is none it is 尚未审结. */
export const REMEDY_ENDINGS = {
  upheld: { label: '结果维持' },
  corrected: { label: '结果纠正' },
  other: { label: '其他结果' },
} as const satisfies Record<string, { readonly label: string }>;

export type RemedyEnding = keyof typeof REMEDY_ENDINGS;

/** Who may order an agency to handle an application again. */
export const ORDER_SOURCES = {
  reconsideration: { label: '行政复议决定' },
  court: { label: '人民法院判决' },
  superior: { label: '上级机关或者主管部门责令' },
} as const satisfies Record<string, { readonly label: string }>;

export type OrderSource = keyof typeof ORDER_SOURCES;
