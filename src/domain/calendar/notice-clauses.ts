import type { CivilDate } from './civil-date';
import { readSpans, type DateContext, type Span } from './notice-dates';
import type { NoticeRefusal } from './notice-refusal';

/** What one clause of a notice says. */
export type Statement =
  | { readonly kind: 'off'; readonly spans: readonly Span[] }
  | { readonly kind: 'work'; readonly spans: readonly Span[] }
  | { readonly kind: 'count'; readonly days: number }
  | { readonly kind: 'extended'; readonly name: string; readonly to: CivilDate }
  | { readonly kind: 'returnTo'; readonly on: CivilDate }
  | { readonly kind: 'mergedWith'; readonly name: string }
  | { readonly kind: 'noEffect' }
  | { readonly kind: 'notUnderstood' }
  | { readonly kind: 'refused'; readonly refusal: NoticeRefusal };

const OFF = /^(?:放假调休|放假|补休|休息)(?:共?(\d{1,2})天)?$/;
const WORK = /^(?:照常|正常|调休)?上班$/;
const RETURN = /^起(?:恢复|照常|正常)?上班$/;
const COUNT = /^(?:假期)?共(\d{1,2})天$/;
const MERGED = /^与(.{1,20}?)(?:假期)?合并(?:放假)?$/;
/** Says how the days fall, and moves none of them. */
const NO_EFFECT = /^(?:不调休|与周末(?:连休|相连)|与.{1,20}?(?:假期)?连休)$/;
/** What employers are encouraged to grant is no rest day of everyone. */
const ENCOURAGED = /^鼓励/;
const EXTENDED = /^(?:现将|将)?延长(?:\d{4}年)?(.{1,20}?)(?:假期)?至(?=\d)/;

const notUnderstood: readonly Statement[] = [{ kind: 'notUnderstood' }];

const only = (spans: readonly Span[]): CivilDate | undefined =>
  (spans.length === 1 && spans[0]?.from === spans[0]?.to ? spans[0]?.from : undefined);

function dated(spans: readonly Span[], rest: string): readonly Statement[] {
  const off = OFF.exec(rest);
  if (off) return [{ kind: 'off', spans }, ...(off[1] ? [{ kind: 'count', days: Number(off[1]) } as const] : [])];
  if (WORK.test(rest)) return [{ kind: 'work', spans }];
  const day = only(spans);
  return day && RETURN.test(rest) ? [{ kind: 'returnTo', on: day }] : notUnderstood;
}

function undated(clause: string): readonly Statement[] {
  if (NO_EFFECT.test(clause)) return [{ kind: 'noEffect' }];
  const count = COUNT.exec(clause);
  if (count) return [{ kind: 'count', days: Number(count[1]) }];
  const merged = MERGED.exec(clause);
  return merged?.[1] ? [{ kind: 'mergedWith', name: merged[1] }] : notUnderstood;
}

function extended(clause: string, context: DateContext, quote: string): readonly Statement[] | undefined {
  const match = EXTENDED.exec(clause);
  if (!match?.[1]) return undefined;
  const until = readSpans(clause.slice(match[0].length), context, quote);
  if (until && !until.ok) return [{ kind: 'refused', refusal: until.error }];
  const to = until && until.value.rest === '' ? only(until.value.value) : undefined;
  return to ? [{ kind: 'extended', name: match[1], to }] : notUnderstood;
}

/** 一句话说了什么: every clause, in order. Dates before a comma wait for the verb that follows: 2月2日，2月3日上班. */
export function statementsOf(sentence: string, context: DateContext): readonly Statement[] {
  const all: Statement[] = [];
  let waiting: readonly Span[] = [];
  for (const clause of sentence.split(',').filter(Boolean)) {
    if (ENCOURAGED.test(clause)) return waiting.length > 0 ? notUnderstood : [...all, { kind: 'noEffect' }];
    const read = readSpans(clause, context, sentence);
    if (read && !read.ok) return [{ kind: 'refused', refusal: read.error }];
    const spans = [...waiting, ...(read ? read.value.value : [])];
    waiting = [];
    if (read?.value.rest === '') waiting = spans;
    else if (spans.length > 0) all.push(...(read ? dated(spans, read.value.rest) : dated(spans, clause)));
    else all.push(...(extended(clause, context, sentence) ?? undated(clause)));
  }
  return waiting.length > 0 ? notUnderstood : all;
}
