import type { StructuredReport } from '@/domain/report/report';
import { table2RowLabel, TABLE2_FORMS } from '@/domain/report/table2';

/** 表二, one sentence: what is not 0, or that everything is. */
export function proactiveSentence({ year, format, table2 }: StructuredReport): string {
  const told = TABLE2_FORMS[format].flatMap((block) => block.rows.flatMap((row) => {
    const numbers = block.columns.flatMap(({ key, label }) => {
      const cell = table2[row]?.[key];
      return cell ? [`${label} ${cell}`] : [];
    });
    return numbers.length > 0 ? [`${table2RowLabel(row, format)}：${numbers.join('，')}`] : [];
  }));
  const when = year === null ? '' : `${year} 年`;
  return told.length === 0
    ? `${when}没有制发、废止规章和规范性文件，没有许可、处罚、强制决定，也没有收费：表里的数都是 0。`
    : `${told.join('；')}。其余为 0。`;
}
