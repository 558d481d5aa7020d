import { yearOf } from '../calendar/civil-date';
import { answersCase } from '../letter/answers-case';
import { letterTasks } from '../letter/due';
import { letterOf } from '../letter/letter-of';
import { parseLetterNumber } from '../letter/number';
import { LEAVES } from '../statute/leaves';
import { isNumbered, LETTERS, type LetterKey } from '../statute/letters';
import type { CaseFinding } from './codes';
import type { ReadCase, ReadLetter } from './input';

const titled = (kind: LetterKey): string => `《${LETTERS[kind].title}》`;
const eventOf = (place: string): string => place.slice(place.indexOf('.'));

/** Why a 文号 of the right form is not this letter's. */
const NOT_ITS_OWN = {
  other: { is: '编号登记里是另一份文书的', should: '一个文号只给一份文书' },
  void: { is: '编号登记里已经作废', should: '作废的文号不再用' },
  missing: { is: '编号登记里没有', should: '文号应当是从本单位的编号里取的' },
} as const;

function numberFinding({ kind, number, on, logged }: ReadLetter): readonly CaseFinding[] {
  if (!isNumbered(kind)) return [];
  if (number === undefined) return [{ code: 'letterNumber', is: `${titled(kind)}没有文号`, should: '每份告知书都应当有文号' }];
  const parsed = parseLetterNumber(number);
  if (!parsed) return [{ code: 'letterNumber', is: `${titled(kind)}的文号是“${number}”`, should: '应当像“某某公开告〔2026〕第3号”' }];
  if (parsed.year !== yearOf(on)) return [{ code: 'letterNumber', is: `${titled(kind)}是${yearOf(on)}年的，文号是“${number}”`, should: '文号的年份应当是成文的年份' }];
  if (logged === undefined || logged === 'this') return [];
  return [{ code: 'letterNumber', is: `${titled(kind)}的文号“${number}”，${NOT_ITS_OWN[logged].is}`, should: NOT_ITS_OWN[logged].should }];
}

/** Whether a letter an event asks for was issued. */
const issuedFor = (letters: readonly ReadLetter[], kind: LetterKey): boolean => letters.some((letter) => letter.kind === kind);

/**
 * 文书和办理结果: an answer without its letter, with the letter of another outcome, without 救济告知; lapses without the
 * notice they rest on; numbers out of their series.
 */
export function letterFindings({ current, letters, takenOver }: ReadCase): readonly CaseFinding[] {
  const { outcome, splitFrom } = current;
  if (takenOver) return [];
  const { tasks } = letterTasks(current);
  const answers = tasks.filter(({ kind, state, asOf }) => answersCase(kind) && state === 'ready' && asOf >= (splitFrom?.events ?? 0));
  const served = current.events.some(({ type }) => type === 'served');
  const asked = answers.flatMap(({ place, kind }): readonly CaseFinding[] => {
    const others = letters.filter((letter) => answersCase(letter.kind) && eventOf(letter.place) === eventOf(place));
    if (others.some((letter) => letter.kind === kind)) return [];
    const [other] = others;
    if (other) return [{ code: 'letterKind', is: `发出的是${titled(other.kind)}`, should: `按登记的结果应当是${titled(kind)}` }];
    return served ? [{ code: 'letter', is: `没有${titled(kind)}`, should: '答复应当有书面的告知书' }] : [];
  });
  const draft = current.decision;
  const counted = draft && outcome && draft.leaf === outcome && current.state === 'closed' ? letterOf(outcome, draft.facts) : undefined;
  const [last] = letters.filter(({ kind }) => answersCase(kind)).slice(-1);
  const other = counted && last && last.kind !== counted && !asked.some(({ code }) => code === 'letterKind') && !LEAVES[outcome as NonNullable<typeof outcome>].letters.some((kind) => kind === last.kind);
  return [
    ...asked,
    ...(other ? [{ code: 'letterKind' as const, is: `发出的是${titled(last.kind)}`, should: `按登记的结果应当是${titled(counted)}` }] : []),
    ...letters.filter(({ kind, remedy }) => LETTERS[kind].role === 'answer' && !remedy).map(({ kind }): CaseFinding => ({ code: 'remedy', is: `${titled(kind)}没有写怎样复议、诉讼`, should: '答复应当告知救济的途径和期限' })),
    ...letters.flatMap(numberFinding),
    ...(outcome === 'other.correctionOverdue' && !issuedFor(letters, 'correctionNotice') ? [{ code: 'notice' as const, is: '逾期不补正，没有补正告知书', should: '先书面告知补正，才有逾期' }] : []),
    ...(outcome === 'other.feeOverdue' && !issuedFor(letters, 'feeNotice') ? [{ code: 'notice' as const, is: '逾期未缴费，没有收费通知书', should: '先书面通知缴费，才有逾期' }] : []),
  ];
}
