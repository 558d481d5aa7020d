import { chineseNumeral } from '../statute/article';
import type { ReportFormat } from './format';

export type Table2ColumnKey =
  | 'issued' | 'abolished' | 'inForce' | 'decisions' | 'amountWanYuan'
  | 'newlyMade' | 'newlyPublished' | 'totalPublished' | 'itemsLastYear' | 'itemsChange' | 'purchases' | 'purchaseAmount';

export interface Table2Column {
  readonly key: Table2ColumnKey;
  readonly label: string;
  /** The form asks 增/减. */
  readonly signed?: true;
  /** The form asks money. */
  readonly decimals?: true;
  /** Unit the form prints; a number in another unit is not the number the form asks for. */
  readonly unit?: '万元';
}

export const TABLE2_ROWS = {
  regulations: { label: '规章', meaning: '有立法权的政府或者部门制定的规章；乡镇没有。' },
  normativeDocuments: { label: '行政规范性文件', meaning: '涉及群众权利义务、反复适用的公文。' },
  administrativeLicensing: { label: '行政许可', meaning: '批准或者不批准从事特定活动的决定。' },
  otherExternalServices: { label: '其他对外管理服务事项', meaning: '许可以外面向群众和企业的办理事项。' },
  administrativePenalty: { label: '行政处罚', meaning: '罚款、没收、责令停产停业等处罚决定。' },
  administrativeCompulsion: { label: '行政强制', meaning: '查封、扣押、强制执行等决定。' },
  administrativeFees: { label: '行政事业性收费', meaning: '依照规定向群众和企业收取的费用。' },
  governmentProcurement: { label: '政府集中采购', meaning: '纳入集中采购目录的采购项目。' },
} as const satisfies Record<string, { readonly label: string; readonly meaning: string }>;

export type Table2RowKey = keyof typeof TABLE2_ROWS;

/** A block of 表二 under one item of 条例 art. 20. */
export interface Table2Block {
  readonly item: number;
  readonly columns: readonly Table2Column[];
  readonly rows: readonly Table2RowKey[];
}

const DOCUMENTS: readonly Table2Column[] = [
  { key: 'issued', label: '本年制发件数' }, { key: 'abolished', label: '本年废止件数' }, { key: 'inForce', label: '现行有效件数' },
];
const DECISIONS: readonly Table2Column[] = [{ key: 'decisions', label: '本年处理决定数量' }];
const TRIAL_DOCUMENTS: readonly Table2Column[] = [
  { key: 'newlyMade', label: '本年新制作数量' }, { key: 'newlyPublished', label: '本年新公开数量' }, { key: 'totalPublished', label: '对外公开总数量' },
];
const TRIAL_ITEMS: readonly Table2Column[] = [
  { key: 'itemsLastYear', label: '上一年项目数量' }, { key: 'itemsChange', label: '本年增/减', signed: true },
];
const TRIAL_DECISIONS: readonly Table2Column[] = [...TRIAL_ITEMS, { key: 'decisions', label: '处理决定数量' }];

/** 表二 as each format prints it. @source 国办公开办函〔2021〕30号; 国办公开办函〔2019〕60号（试行） for 2019 and 2020 */
export const TABLE2_FORMS: Readonly<Record<ReportFormat, readonly Table2Block[]>> = {
  2021: [
    { item: 1, columns: DOCUMENTS, rows: ['regulations', 'normativeDocuments'] },
    { item: 5, columns: DECISIONS, rows: ['administrativeLicensing'] },
    { item: 6, columns: DECISIONS, rows: ['administrativePenalty', 'administrativeCompulsion'] },
    { item: 8, columns: [{ key: 'amountWanYuan', label: '本年收费金额（单位：万元）', decimals: true, unit: '万元' }], rows: ['administrativeFees'] },
  ],
  2019: [
    { item: 1, columns: TRIAL_DOCUMENTS, rows: ['regulations', 'normativeDocuments'] },
    { item: 5, columns: TRIAL_DECISIONS, rows: ['administrativeLicensing', 'otherExternalServices'] },
    { item: 6, columns: TRIAL_DECISIONS, rows: ['administrativePenalty', 'administrativeCompulsion'] },
    { item: 8, columns: TRIAL_ITEMS, rows: ['administrativeFees'] },
    {
      item: 9, rows: ['governmentProcurement'],
      columns: [{ key: 'purchases', label: '采购项目数量' }, { key: 'purchaseAmount', label: '采购总金额', decimals: true }],
    },
  ],
};

/** Wording of a row in a format: 规范性文件 until 2020, 行政规范性文件 since 2021. */
export function table2RowLabel(row: Table2RowKey, format: ReportFormat): string {
  return row === 'normativeDocuments' && format === '2019' ? '规范性文件' : TABLE2_ROWS[row].label;
}

/** 第二十条第（一）项: the printed heading of a block. */
export const blockHeading = (block: Table2Block): string => `第二十条第（${chineseNumeral(block.item)}）项`;
