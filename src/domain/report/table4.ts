/** 表四的三块; 行政诉讼 stands over the last two. @source 国办公开办函〔2021〕30号 */
export const TABLE4_BLOCKS = {
  review: { heading: '行政复议', label: '行政复议', meaning: '申请人请上级机关复核答复的案件。' },
  litigationDirect: { heading: '行政诉讼', label: '未经复议直接起诉', meaning: '没有先申请复议、直接到法院起诉的案件。' },
  litigationAfterReview: { heading: '行政诉讼', label: '复议后起诉', meaning: '复议之后再到法院起诉的案件。' },
} as const satisfies Record<string, { readonly heading: string; readonly label: string; readonly meaning: string }>;

export type Table4BlockKey = keyof typeof TABLE4_BLOCKS;
export const TABLE4_BLOCK_KEYS = Object.keys(TABLE4_BLOCKS) as readonly Table4BlockKey[];

export const TABLE4_RESULTS = {
  upheld: { label: '结果维持', meaning: '认定答复没有错。' },
  corrected: { label: '结果纠正', meaning: '认定答复有错，要求改正。' },
  other: { label: '其他结果', meaning: '撤回、驳回起诉等其他结果。' },
  pending: { label: '尚未审结', meaning: '到年底还没有结果。' },
  total: { label: '总计', meaning: '以上四项之和。' },
} as const satisfies Record<string, { readonly label: string; readonly meaning: string }>;

export type Table4ResultKey = keyof typeof TABLE4_RESULTS;
export const TABLE4_RESULT_KEYS = Object.keys(TABLE4_RESULTS) as readonly Table4ResultKey[];
