import { addDays, daysBetween, type CivilDate } from './civil-date';
import { statementsOf, type Statement } from './notice-clauses';
import type { Span } from './notice-dates';
import type { Extension, Holiday, Notice, NoticeAmendment } from './notice';
import { headOf, type NoticeSource } from './notice-head';
import type { NoticeDoubt, NoticeRefusal } from './notice-refusal';
import { sentencesOf, type Sentence } from './notice-text';
import { fail, ok, type Result } from '../result';

/** What was understood of a pasted notice; one with doubts is shown, never imported. */
export type NoticeReading = { readonly doubts: readonly NoticeDoubt[] } & (
  | { readonly kind: 'year'; readonly notice: Notice }
  | { readonly kind: 'amendment'; readonly amendment: NoticeAmendment }
);

/** The seven that every year's notice arranges. @source 全国年节及纪念日放假办法 art. 2 */
const EVERY_YEAR = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const;

/** Speaks of rest or work, whatever it says. */
const SPEAKS = /放假|上班|补休|休息|调休|连休|合并|假期共|共\d+天/;

/** Dates of issue and the like: whole dates in a sentence that speaks of neither rest nor work. */
const isAside = (text: string): boolean =>
  !SPEAKS.test(text) && (text.match(/\d{1,2}日/g) ?? []).length === (text.match(/\d{4}年\d{1,2}月\d{1,2}日/g) ?? []).length;

/** Beside the name of a holiday nothing is passed over that may move a day; elsewhere only what names a day counts. */
const concerns = ({ text, close }: Sentence): boolean => !isAside(text) && (/\d日/.test(text) || (close && (SPEAKS.test(text) || /\d/.test(text))));

interface Gathered {
  readonly holidays: Holiday[];
  readonly extensions: Extension[];
  readonly makeUpWorkdays: CivilDate[];
  readonly merged: { readonly names: readonly string[]; readonly into: string; readonly quote: string }[];
  readonly doubts: NoticeDoubt[];
}

const lengthOf = ({ from, to }: Span): number => daysBetween(from, to) + 1;
const daysOf = ({ from, to }: Span): CivilDate[] => Array.from({ length: lengthOf({ from, to }) }, (_, index) => addDays(from, index));

/** Takes over what one sentence says. @param point days off so far of the same point, for 共N天 */
function gather(statements: readonly Statement[], { text: quote, names }: Sentence, point: Span[], into: Gathered): NoticeRefusal | undefined {
  // Half a sentence is not taken over: what else it says may rest on what was not understood.
  if (statements.some(({ kind }) => kind === 'notUnderstood')) {
    into.doubts.push({ code: 'notUnderstood', quote });
    return undefined;
  }
  for (const statement of statements) {
    switch (statement.kind) {
      case 'off': {
        if (names.length === 0) into.doubts.push({ code: 'notUnderstood', quote });
        point.push(...statement.spans);
        into.holidays.push(...statement.spans.map((span) => ({ name: names.join('、'), ...span })));
        break;
      }
      case 'work': into.makeUpWorkdays.push(...statement.spans.flatMap(daysOf)); break;
      case 'count': {
        const counted = point.reduce((sum, span) => sum + lengthOf(span), 0);
        if (counted !== statement.days) return { code: 'countContradicts', said: statement.days, counted, quote };
        break;
      }
      case 'extended': into.extensions.push({ name: statement.name, to: statement.to }); break;
      case 'returnTo': {
        const ends = [...point, ...into.extensions].map(({ to }) => addDays(to, 1));
        if (!ends.includes(statement.on)) into.doubts.push({ code: 'returnContradicts', quote });
        break;
      }
      case 'mergedWith': into.merged.push({ names, into: statement.name, quote }); break;
      case 'refused': return statement.refusal;
      case 'notUnderstood':
      case 'noEffect': break;
    }
  }
  return undefined;
}

/** 与……合并: the two names stand on one row. */
function merge({ holidays, merged, doubts }: Gathered): Holiday[] {
  return merged.reduce<Holiday[]>((rows, { names, into, quote }) => {
    const own = names.join('、');
    if (rows.some(({ name }) => name === own)) return rows.map((row) => (row.name === own ? { ...row, name: `${own}、${into}` } : row));
    if (!rows.some(({ name }) => name.split('、').includes(into))) doubts.push({ code: 'mergedWithNothing', quote });
    return rows.map((row) => (row.name.split('、').includes(into) ? { ...row, name: `${row.name}、${own}` } : row));
  }, holidays);
}

const sorted = (dates: readonly CivilDate[]): CivilDate[] => [...new Set(dates)].sort();

/**
 * 读通知: the official words of the State Council's notice, or of one that amends it, as data. Weekdays and counts
 * that the text carries are checked; a contradiction is refused, what is not understood is a doubt with its sentence.
 * @source 国务院办公厅关于部分节假日安排的通知 of each year
 */
export function readNotice(text: string, source: NoticeSource): Result<NoticeReading, NoticeRefusal> {
  const head = headOf(text, source);
  if (!head.ok) return head;
  const { kind, year, document, names } = head.value;
  const gathered: Gathered = { holidays: [], extensions: [], makeUpWorkdays: [], merged: [], doubts: [] };
  let point: Span[] = [];
  let of: readonly string[] = [];
  for (const written of sentencesOf(text).filter(concerns)) {
    const sentence = written.names.length > 0 ? written : { ...written, names };
    if (sentence.names !== of) [point, of] = [[], sentence.names];
    const refusal = gather(statementsOf(sentence.text, { year, newYear: sentence.names.includes('元旦') }), sentence, point, gathered);
    if (refusal) return fail(refusal);
  }
  const holidays = merge(gathered).sort((a, b) => (a.from < b.from ? -1 : 1));
  const makeUpWorkdays = sorted(gathered.makeUpWorkdays);
  const { doubts, extensions } = gathered;
  if (kind === 'amendment') {
    const nothing = holidays.length + extensions.length === 0 ? names : [];
    return ok({
      kind, amendment: { year, document, holidays, extensions, makeUpWorkdays },
      doubts: [...doubts, ...nothing.map((quote) => ({ code: 'holidayMissing', quote }) as const)],
    });
  }
  const there = new Set(holidays.flatMap(({ name }) => name.split('、')));
  const missing = EVERY_YEAR.filter((name) => !there.has(name)).map((quote) => ({ code: 'holidayMissing', quote }) as const);
  return ok({ kind, notice: { year, documents: [document], holidays, makeUpWorkdays }, doubts: [...doubts, ...missing] });
}
