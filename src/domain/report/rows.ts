import { document, type ArticleRef } from '../statute/article';
import { LEAF_GROUPS, LEAF_KEYS, LEAVES, leavesOf, type LeafGroup, type LeafKey } from '../statute/leaves';

/** What a row counts: applications that came in, ended, or wait. */
export type RowKey = 'newlyReceived' | 'carriedOverIn' | LeafKey | 'outcomesTotal' | 'carriedOverOut';

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

const isLeafGroup = (group: RowGroupKey): group is LeafGroup => group in LEAF_GROUPS;

/** The rows of one group in the order of the form. */
export const rowsOf = (group: RowGroupKey): readonly RowKey[] => (isLeafGroup(group) ? leavesOf(group) : [group]);

function leafRow(key: LeafKey): ReportRow {
  const { group, label, rules, meaning } = LEAVES[key];
  const leaves = leavesOf(group);
  const number = leaves.length === 1 ? LEAF_GROUPS[group].number : `${leaves.indexOf(key) + 1}.`;
  return { group, number, label, rules, meaning };
}

const formRow = (group: Exclude<RowGroupKey, LeafGroup>): ReportRow => ({ ...ROW_GROUPS[group], group, rules: [document('reportFormat')] });

/** 表三的二十五行, in the order of the form. @source 国办公开办函〔2021〕30号 */
export const ROWS: Readonly<Record<RowKey, ReportRow>> = {
  newlyReceived: formRow('newlyReceived'),
  carriedOverIn: formRow('carriedOverIn'),
  ...(Object.fromEntries(LEAF_KEYS.map((key) => [key, leafRow(key)])) as Record<LeafKey, ReportRow>),
  outcomesTotal: formRow('outcomesTotal'),
  carriedOverOut: formRow('carriedOverOut'),
};

export const ROW_KEYS = Object.keys(ROWS) as readonly RowKey[];
