import type { BookLine, BookView } from '@/contract/yearbook';
import { excerpt } from '@/domain/applicant/text';
import { fullDay, type CivilDate } from '@/domain/calendar/civil-date';
import { yuanOf } from '@/domain/fee/money';
import type { FieldRule } from '@/domain/yearbook/fields';
import { asksNone, kindRule, YEARBOOK_KIND_KEYS, type YearbookKind } from '@/domain/yearbook/kinds';
import type { LineSaid } from '@/domain/yearbook/line';

export const isKind = (word: string | undefined): word is YearbookKind => (YEARBOOK_KIND_KEYS as readonly (string | undefined)[]).includes(word);

/** A line as the domain takes it; the cloud hands out no other. */
export const saidOf = ({ kind, on, values }: BookLine): LineSaid => ({ kind, on, values }) as unknown as LineSaid;

/** 3件, 1280.5元, 2026年3月2日. */
export function valueWords(rule: FieldRule, value: string | number): string {
  switch (rule.type) {
    case 'count': return `${value}${rule.unit}`;
    case 'money': return `${yuanOf(Number(value))}元`;
    case 'day': return fullDay(value as CivilDate);
    default: return String(value);
  }
}

const wordsOf = (unit: string, value: number): string => `${unit === '元' ? yuanOf(value) : value}${unit}`;

/** 培训2场，参加56人次. */
export const figureWords = ({ kind, figures, inForce }: Pick<BookView, 'kind' | 'figures' | 'inForce'>): string => [
  ...Object.entries(kindRule(kind).figures).map(([name, { label, unit }]) => `${label}${wordsOf(unit, figures[name] ?? 0)}`),
  ...(inForce === undefined ? [] : [`台账里现行有效${inForce}件`]),
].join('，');

/** How a book stands, with its tone. */
export function standingWords({ kind, standing, mustTell, lines }: BookView): { readonly tone: 'near' | 'done' | 'calm'; readonly label: string } {
  switch (standing) {
    case 'filled': return { tone: 'done', label: `${lines}条` };
    case 'none': return { tone: 'done', label: '本年没有' };
    case 'byLaw': return { tone: 'calm', label: '依法没有' };
    default: return asksNone({ kind, mustTell }) ? { tone: 'near', label: '还没有填' } : { tone: 'calm', label: '没有' };
  }
}

const HEADLINE = 30;

/** What a line is called: its first words, or its number. */
export function lineTitle({ kind, values }: Pick<BookLine, 'kind' | 'values'>): string {
  const fields = Object.entries(kindRule(kind).fields);
  const [name, rule] = fields.find(([field, { type }]) => (type === 'words' || type === 'prose') && values[field] !== undefined)
    ?? fields.find(([field]) => values[field] !== undefined) ?? [];
  return name === undefined || rule === undefined ? kindRule(kind).label : excerpt(valueWords(rule, values[name]!), rule.type === 'prose' ? HEADLINE : Infinity);
}

/** Everything else a line says, on one line. */
export function lineNote(line: Pick<BookLine, 'kind' | 'on' | 'values'>): string {
  const { fields } = kindRule(line.kind);
  const title = lineTitle(line);
  const rest = Object.entries(fields).flatMap(([field, rule]) => {
    const value = line.values[field];
    if (value === undefined) return [];
    const words = valueWords(rule, value);
    return words === title || rule.type === 'prose' ? [] : [rule.type === 'day' || rule.type === 'count' ? `${rule.label}${words}` : words];
  });
  return [fullDay(line.on), ...rest].join('，');
}
