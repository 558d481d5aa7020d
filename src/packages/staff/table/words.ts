import type { LiveTable } from '@/contract/annual';

/** 一＋二＝三＋四 of a year that still runs, in words. */
export function liveSentence({ year, table }: Pick<LiveTable, 'year' | 'table'>, running: boolean): string {
  const [came, carried, done, left] = [table.newlyReceived, table.carriedOverIn, table.outcomesTotal, table.carriedOverOut].map(({ total }) => total ?? 0) as
    [number, number, number, number];
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
