import { fullDay } from '@/domain/calendar/civil-date';
import { formatYuan } from '@/domain/fee/money';
import { kindRule } from '@/domain/yearbook/kinds';
import type { BookLine } from '@/contract/yearbook';

const wordsIn = ({ values }: BookLine, field: string): string | undefined => {
  const value = values[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** A document by its title, everything else by what it was about. */
export const lineTitle = (line: BookLine): string => wordsIn(line, 'title') ?? wordsIn(line, 'matter') ?? wordsIn(line, 'item') ?? kindRule(line.kind).label;

/** 昌乐县政办发〔2026〕3号，2026年3月2日制发，2027年1月1日废止 */
export function lineNote(line: BookLine): string {
  const abolishedOn = wordsIn(line, 'abolishedOn');
  const isDocument = wordsIn(line, 'title') !== undefined;
  return [
    wordsIn(line, 'documentNumber'), `${fullDay(line.on)}${isDocument ? '制发' : ''}`, abolishedOn && `${fullDay(abolishedOn as BookLine['on'])}废止`,
  ].filter(Boolean).join('，');
}

/** 5件, 1,200元; nothing beside a document, which is one. */
export function lineValue({ values: { decisions, fen } }: BookLine): string | undefined {
  if (typeof decisions === 'number') return `${decisions}件`;
  return typeof fen === 'number' ? formatYuan(fen) : undefined;
}
