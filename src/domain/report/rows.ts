import { document, type ArticleRef } from '../statute/article';
import { LEAF_GROUPS, LEAF_KEYS, LEAVES, leavesOf, type LeafGroup, type LeafKey } from '../statute/leaves';
import type { ReportFormat } from './format';

/** What a row of the form of 2021 counts: applications that came in, ended, or wait. Cases are counted in these. */
export type RowKey = 'newlyReceived' | 'carriedOverIn' | LeafKey | 'outcomesTotal' | 'carriedOverOut';

/** A row of a form; that of 2019 and 2020 has one row 其他处理 where that of 2021 has three. */
export type FormRowKey<Format extends ReportFormat = ReportFormat> = {
  '2021': RowKey;
  '2019': Exclude<RowKey, `other.${string}`> | 'other';
}[Format];

export interface RowGroup {
  /** As printed before the label: 一、 … （七）. */
  readonly number: string;
  readonly label: string;
  /** One sentence for residents. */
  readonly meaning: string;
}

/** 表三的组: 一, 二, 三（一）–（七）, 四, in the order of the form. */
export const ROW_GROUPS = {
  newlyReceived: { number: '一、', label: '本年新收政府信息公开申请数量', meaning: '这一年收到的新申请。' },
  carriedOverIn: { number: '二、', label: '上年结转政府信息公开申请数量', meaning: '上一年收到、年底还没有办完的申请。' },
  ...LEAF_GROUPS,
  outcomesTotal: { number: '（七）', label: '总计', meaning: '这一年办完的全部申请。' },
  carriedOverOut: { number: '四、', label: '结转下年度继续办理', meaning: '到年底还没有办完、下一年接着办的申请。' },
} as const satisfies Record<string, RowGroup>;

export type RowGroupKey = keyof typeof ROW_GROUPS;
export const ROW_GROUP_KEYS = Object.keys(ROW_GROUPS) as readonly RowGroupKey[];

/** Heading of the 22 rows of outcomes and their sum. */
export const OUTCOMES_LABEL = '三、本年度办理结果';

export interface ReportRow extends RowGroup {
  readonly group: RowGroupKey;
  readonly rules: readonly ArticleRef[];
}

function leafRow(key: LeafKey): ReportRow {
  const { group, label, rules, meaning } = LEAVES[key];
  const leaves = leavesOf(group);
  const number = leaves.length === 1 ? LEAF_GROUPS[group].number : `${leaves.indexOf(key) + 1}.`;
  return { group, number, label, rules, meaning };
}

const formRow = (group: Exclude<RowGroupKey, LeafGroup>): ReportRow => ({ ...ROW_GROUPS[group], group, rules: [document('reportFormat')] });

/** Every row of 表三 of either form. @source 国办公开办函〔2021〕30号; 国办公开办函〔2019〕60号（试行） for the row 其他处理 */
export const ROWS: Readonly<Record<FormRowKey, ReportRow>> = {
  newlyReceived: formRow('newlyReceived'),
  carriedOverIn: formRow('carriedOverIn'),
  ...(Object.fromEntries(LEAF_KEYS.map((key) => [key, leafRow(key)])) as Record<LeafKey, ReportRow>),
  other: { ...ROW_GROUPS.other, group: 'other', rules: [document('trialReportFormat')] },
  outcomesTotal: formRow('outcomesTotal'),
  carriedOverOut: formRow('carriedOverOut'),
};

/** 表三的二十五行, in the order of the form of 2021. */
export const ROW_KEYS: readonly RowKey[] = ['newlyReceived', 'carriedOverIn', ...LEAF_KEYS, 'outcomesTotal', 'carriedOverOut'];

export const isRowKey = (key: string): key is RowKey => (ROW_KEYS as readonly string[]).includes(key);

const inTrialForm = (key: RowKey): readonly FormRowKey<'2019'>[] => {
  switch (key) {
    case 'other.correctionOverdue':
    case 'other.feeOverdue': return [];
    case 'other.other': return ['other'];
    default: return [key];
  }
};

const FORM_ROW_KEYS: Readonly<{ [Format in ReportFormat]: readonly FormRowKey<Format>[] }> = { 2021: ROW_KEYS, 2019: ROW_KEYS.flatMap(inTrialForm) };

/** The rows of a form in order: 25 since 2021, 23 in 2019 and 2020. */
export const rowKeysOf = <Format extends ReportFormat>(format: Format): readonly FormRowKey<Format>[] => FORM_ROW_KEYS[format];

/** The rows of one group in the order of a form. */
export const rowsOf = (group: RowGroupKey, format: ReportFormat): readonly FormRowKey[] =>
  (rowKeysOf(format) as readonly FormRowKey[]).filter((key) => ROWS[key].group === group);
