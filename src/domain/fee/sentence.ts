import { yuanOf } from './money';

/** A 收费通知 and what came of it. */
export interface FeeRecord {
  /** 分 that the notice asks for. */
  readonly noticedFen: number;
  /** 分 that were paid; absent while, or because, nothing was. */
  readonly paidFen?: number;
}

/**
 * 年度报告第六部分关于信息处理费的一句话: 发出收费通知的件数和总金额以及实际收取的总金额, of the notices of one year.
 * @source 国办公开办函〔2021〕30号, section six; 国办函〔2020〕109号
 */
export function feeSentence(records: readonly FeeRecord[]): string {
  const sum = (fenOf: (record: FeeRecord) => number) => yuanOf(records.reduce((total, record) => total + fenOf(record), 0));
  if (records.length === 0) return '本年度没有发出信息处理费收费通知，收费通知的总金额为0元，实际收取的总金额为0元。';
  return `本年度发出信息处理费收费通知${records.length}件，总金额为${sum(({ noticedFen }) => noticedFen)}元，实际收取的总金额为${sum(({ paidFen = 0 }) => paidFen)}元。`;
}
