import { APPLICANT_KIND_KEYS, APPLICANT_KINDS, type ApplicantKind, type ApplicantKindRow } from '../applicant/kinds';

/** 表三的七列: the six kinds of applicant, then 总计. @source 国办公开办函〔2021〕30号 */
export const COLUMNS = {
  ...APPLICANT_KINDS,
  total: { label: '总计', organization: false, meaning: '六类申请人合在一起的件数。' },
} as const satisfies Record<string, ApplicantKindRow>;

export type ColumnKey = ApplicantKind | 'total';

/** All seven, in the order of the form. */
export const COLUMN_KEYS: readonly ColumnKey[] = [...APPLICANT_KIND_KEYS, 'total'];

/** Heading over the five columns of organizations. */
export const ORGANIZATIONS_LABEL = '法人或其他组织';

export const isColumnKey = (key: string): key is ColumnKey => (COLUMN_KEYS as readonly string[]).includes(key);
