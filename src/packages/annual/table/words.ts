import { COLUMN_KEYS } from '@/domain/report/columns';
import type { RegisterTally } from '@/domain/report/register';
import { TABLE4_BLOCK_KEYS, TABLE4_BLOCKS } from '@/domain/report/table4';
import type { RemedyTally } from '@/domain/report/tally-remedies';
import type { YearTables } from '@/contract/year-tables';

/** 一＋二＝三＋四 of a year that still runs, in words. */
export function liveSentence({ year, table3: table }: Pick<YearTables, 'year' | 'table3'>, running: boolean): string {
  const [came, carried, done, left] = [table.newlyReceived, table.carriedOverIn, table.outcomesTotal, table.carriedOverOut].map(({ total }) => total) as [number, number, number, number];
  if (came === 0 && carried === 0) return `${year}年${running ? '还' : ''}没有收到申请，也没有上年结转。`;
  const parts = [
    carried > 0 ? `上年结转${carried}件` : undefined,
    `${year}年新收${came}件`,
    `办结${done}件`,
    left > 0 ? (running ? `还在办${left}件` : `结转下年${left}件`) : (running ? '没有在办的' : '没有结转下年'),
  ];
  return `${parts.filter(Boolean).join('，')}。`;
}

/** Applications nobody confirmed count nowhere (art. 31), and a report cannot be finished over them. */
export const unconfirmedWords = (count: number): string =>
  `还有${count}件申请没有确认收到，不在表里；确认收到以后才计入，年报定稿以前都要确认。`;

/** 表二 in a sentence: what there was, or that nobody wrote anything down. */
export function registerSentence({ regulations, normativeDocuments, administrativeLicensing, administrativePenalty, administrativeCompulsion, administrativeFees }: RegisterTally, year: number): string {
  const [issued, abolished] = [regulations.issued + normativeDocuments.issued, regulations.abolished + normativeDocuments.abolished];
  const parts = [
    issued > 0 && `制发${issued}件`, abolished > 0 && `废止${abolished}件`,
    administrativeLicensing.decisions > 0 && `许可${administrativeLicensing.decisions}件`, administrativePenalty.decisions > 0 && `处罚${administrativePenalty.decisions}件`,
    administrativeCompulsion.decisions > 0 && `强制${administrativeCompulsion.decisions}件`, administrativeFees.amountWanYuan > 0 && `收费${administrativeFees.amountWanYuan}万元`,
  ].filter(Boolean);
  return parts.length === 0 ? `${year}年的台账里还没有制发、废止、许可、处罚、强制和收费。发生一次填一次，年底就不用再找。` : `${year}年${parts.join('，')}。`;
}

/** 表四 in a sentence. */
export function remediesSentence(table: RemedyTally, year: number): string {
  const parts = TABLE4_BLOCK_KEYS.filter((block) => table[block].total > 0).map((block) => `${TABLE4_BLOCKS[block].label}${table[block].total}件${table[block].pending > 0 ? `（${table[block].pending}件没有审结）` : ''}`);
  return parts.length === 0 ? `${year}年没有行政复议，也没有行政诉讼。` : `${year}年${parts.join('，')}。`;
}

/** 上年结转 is not what the report of the year before handed on; nothing when it is, or when there is no report. */
export function carriedWords({ year, table3, carriedBefore }: Pick<YearTables, 'year' | 'table3' | 'carriedBefore'>): string | undefined {
  if (!carriedBefore || COLUMN_KEYS.every((column) => table3.carriedOverIn[column] === carriedBefore[column])) return undefined;
  const [now, before] = [table3.carriedOverIn.total, carriedBefore.total];
  const same = now === before ? `总计都是${now}件，分到各类申请人的数不同` : `上年结转${now}件，${year - 1}年年报公布的结转下年度是${before ?? '空白'}${before === null ? '' : '件'}`;
  return `${same}，年报公布以前要核对清楚。`;
}
