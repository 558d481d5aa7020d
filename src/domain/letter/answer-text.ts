import type { WorkCalendar } from '../calendar/work-calendar';
import type { DisclosureCase } from '../case/case';
import { rowPlace } from '../report/places';
import { articleLabel } from '../statute/article';
import { DECISION_FACT_KEYS, DECISION_FACTS } from '../statute/decision-facts';
import { LEAVES, type LeafKey } from '../statute/leaves';
import { isTold } from '../statute/missing-facts';
import type { LetterContext } from './context';
import { letterFor } from './letter-for';
import { basisOf, letterOf } from './letter-of';
import { messageForLetter } from './refusal';

/** One line of what is signed; `head` begins a part, `title` is the name of the letter. */
export interface AnswerLine {
  readonly kind: 'head' | 'title' | 'text';
  readonly text: string;
}

const head = (text: string): AnswerLine => ({ kind: 'head', text });
const line = (text: string): AnswerLine => ({ kind: 'text', text });

/** The first part: what the applicant will hold in his hands. */
const LETTER = '告知书';

type Draft = NonNullable<DisclosureCase['decision']>;

/** 办理结果 as the signed text begins to tell it. */
const RESULT = '办理结果：';
const resultWords = (leaf: LeafKey): string => `${RESULT}${rowPlace(leaf).slice(1).join('：')}（`;

/** Whether a signed text tells another outcome than this one; one that tells none says nothing. */
export const tellsOtherOutcome = (text: string, leaf: LeafKey): boolean => text.includes(RESULT) && !text.includes(resultWords(leaf));

function recordLines({ leaf, reasons, facts }: Draft): readonly AnswerLine[] {
  const told = DECISION_FACT_KEYS.filter((key) => isTold(facts, key));
  return [
    head('结果、理由和事实'),
    line(`${resultWords(leaf)}${basisOf(leaf, facts).map(articleLabel).join('、')}）`),
    line(`理由：${reasons}`),
    ...told.map((key) => line(`${DECISION_FACTS[key].label}${DECISION_FACTS[key].reader === 'office' ? '（只存档）' : ''}：${facts?.[key] ?? ''}`)),
    ...(facts?.withheld ?? []).map(({ what, ground, reason }, index) =>
      line(`不公开的部分${index + 1}：${what}；依据：${LEAVES[ground].label}，${LEAVES[ground].rules.map(articleLabel).join('、')}；理由：${reason}`)),
  ];
}

/** The letter without what is only known later: its 文号, its date, the seal. */
function letterLines(current: DisclosureCase, { leaf, facts }: Draft, context: LetterContext, calendar: WorkCalendar): readonly AnswerLine[] {
  const built = letterFor(current, letterOf(leaf, facts), context, calendar);
  if (!built.ok) return [head(LETTER), line(messageForLetter(built.error))];
  const { title, addressee, paragraphs, remedy, attachments, contact } = built.value;
  return [
    head(LETTER), { kind: 'title', text: title },
    ...(addressee ? [line(`${addressee}：`)] : []),
    ...[...paragraphs, ...(remedy ? [remedy] : [])].map(({ text }) => line(text)),
    ...attachments.map((name, index) => line(`附件${index + 1}：${name}`)),
    line(contact),
  ];
}

/**
 * 要签发的全文: the letter as it will be issued, and the outcome, reasons and facts it rests on. What is shown before
 * the signature is these lines, and what is stored with it is these lines.
 * @param context with the applicant's name masked: this text is kept in the file in the clear
 */
export function answerLines(current: DisclosureCase, context: LetterContext, calendar: WorkCalendar): readonly AnswerLine[] {
  const { decision } = current;
  return decision ? [...letterLines(current, decision, context, calendar), ...recordLines(decision)] : [];
}

/** The lines as the one text that is signed. */
export const answerText = (lines: readonly AnswerLine[]): string => lines.map(({ kind, text }) => (kind === 'head' ? `【${text}】` : text)).join('\n');

/** The lines of a stored text; after the head of the letter comes its title. */
export function linesOfText(text: string): readonly AnswerLine[] {
  const lines = text.split('\n').map((words): AnswerLine => {
    const [, name] = /^【(.+)】$/.exec(words) ?? [];
    return name ? head(name) : line(words);
  });
  const titled = lines[0]?.text === LETTER && lines.length > 1 && (lines[1]?.text ?? '').endsWith('书');
  return titled ? lines.map((one, index) => (index === 1 ? { ...one, kind: 'title' } : one)) : lines;
}
