import type { CivilDate } from '../calendar/civil-date';
import { civilDateAt } from '../calendar/instant';
import type { DisclosureCase } from '../case/case';
import type { CaseEvent, Decided, EventOf } from '../case/event';
import { effectiveOrder } from '../case/order';
import type { LetterKey } from '../statute/letters';
import { isTold } from '../statute/missing-facts';
import { answersCase } from './answers-case';
import { letterOf } from './letter-of';

/** 要出的一份文书: which kind, and what on record it tells of. */
export interface LetterTask {
  /** What it goes by in its case: kind, event, and of a third party its consultation: refuse.5 · thirdPartyDecision.9.3. */
  readonly place: string;
  readonly kind: LetterKey;
  /** The last event it knows of, by position; whatever came later does not change it. */
  readonly asOf: number;
  readonly consultationId?: string;
  readonly assistId?: string;
  /** ready: to be issued · unsigned: the answer is a draft still · early: may be printed now and filled in by hand. */
  readonly state: 'ready' | 'unsigned' | 'early';
  /** 成文日期: of a notice the day it tells of, of an answer the day of signing; absent while nobody knows it. */
  readonly on?: CivilDate;
}

interface AnswerOnPaper {
  readonly index: number;
  readonly event: Decided | EventOf<'correctionLapsed' | 'feeLapsed'>;
  asOf: number;
  signedOn?: CivilDate;
  served?: { readonly index: number; readonly on: CivilDate };
}

interface Paper {
  readonly notices: LetterTask[];
  readonly answers: AnswerOnPaper[];
  readonly consulted: { readonly index: number; readonly event: EventOf<'consultationSent'> }[];
  readonly ended: Map<string, EventOf<'consultationEnded'>>;
  draft?: AnswerOnPaper;
  over: boolean;
}

const dayOf = (event: CaseEvent & { readonly on?: CivilDate }): CivilDate => event.on ?? civilDateAt(event.at);

const notice = (kind: LetterKey, index: number, on: CivilDate, more: Pick<LetterTask, 'consultationId' | 'assistId'> = {}): LetterTask =>
  ({ place: `${kind}.${index}`, kind, asOf: index, state: 'ready', on, ...more });

/** Notices an event asks for by itself. */
function noticesOf(event: CaseEvent, index: number): readonly LetterTask[] {
  switch (event.type) {
    case 'receiptConfirmed': return [notice('receipt', index, dayOf(event))];
    case 'correctionAsked': return [notice('correctionNotice', index, event.on)];
    case 'consultationSent': {
      const { consultationId, kind, on } = event;
      return [notice(kind === 'thirdParty' ? 'thirdPartyConsult' : 'jointConsult', index, on, { consultationId }), notice('thirdPartyConsultInfo', index, on, { consultationId })];
    }
    case 'assistAsked': return [notice('assistLetter', index, event.on, { assistId: event.assistId })];
    case 'extended': return [notice('extensionNotice', index, event.on)];
    case 'reasonsAsked': return [notice('reasonsNotice', index, event.on)];
    case 'delayed': return [notice('delayNotice', index, event.on)];
    case 'feeNoticed': return [notice('feeNotice', index, event.on)];
    default: return [];
  }
}

function take(paper: Paper, event: CaseEvent, index: number): void {
  paper.notices.push(...noticesOf(event, index));
  switch (event.type) {
    case 'consultationSent': paper.consulted.push({ index, event }); break;
    case 'consultationEnded': paper.ended.set(event.consultationId, event); break;
    case 'decided': case 'correctionLapsed': case 'feeLapsed': paper.draft = { index, event, asOf: index }; break;
    case 'returned': delete paper.draft; break;
    case 'signed': if (paper.draft) { paper.draft.signedOn = dayOf(event); paper.draft.asOf = index; } break;
    case 'served':
      if (paper.draft) paper.answers.push({ ...paper.draft, served: { index, on: event.answeredOn } });
      delete paper.draft;
      break;
    case 'withdrawn': case 'split': case 'forwarded': delete paper.draft; paper.over = true; break;
    case 'archived': paper.over = true; break;
    case 'reopened': paper.over = false; break;
    default: break;
  }
}

function kindOf(answer: AnswerOnPaper): LetterKey {
  const { event } = answer;
  return event.type === 'decided' ? letterOf(event.leaf, event.facts) : 'noFurther';
}

/** Whoever did not agree, and is told why the information is disclosed all the same. @source 条例 art. 32 */
function overridden({ consulted, ended }: Paper, answer: AnswerOnPaper): Paper['consulted'] {
  const { event } = answer;
  const disclosed = event.type === 'decided' && (event.leaf === 'granted' || event.leaf === 'partiallyGranted') && isTold(event.facts, 'withinPublicInterest');
  return disclosed ? consulted.filter(({ index, event: { kind, consultationId } }) => {
    const opinion = ended.get(consultationId)?.opinion;
    return kind === 'thirdParty' && index < answer.index && opinion !== 'agrees' && opinion !== 'calledOff';
  }) : [];
}

function answerTasks(paper: Paper, answer: AnswerOnPaper): readonly LetterTask[] {
  const { index, asOf, signedOn, served } = answer;
  const as = { asOf, state: signedOn ? 'ready' : 'unsigned', ...(signedOn && { on: signedOn }) } as const;
  const kind = kindOf(answer);
  const receipt: LetterTask | undefined = signedOn && {
    place: `serviceReceipt.${index}`, kind: 'serviceReceipt', asOf: served?.index ?? asOf, state: served ? 'ready' : 'early', ...(served && { on: served.on }),
  };
  return [
    { ...as, place: `${kind}.${index}`, kind },
    ...overridden(paper, answer).map((one): LetterTask =>
      ({ ...as, place: `thirdPartyDecision.${index}.${one.index}`, kind: 'thirdPartyDecision', consultationId: one.event.consultationId })),
    ...(receipt ? [receipt] : []),
  ];
}

/**
 * 全部文书: every letter a case has asked for so far, issued or not, in the order of what they tell of.
 * @source 条例 arts. 11, 30–41; 国办公开办函〔2016〕235号
 */
export function letterTasks(current: Pick<DisclosureCase, 'events' | 'withoutEffect'>): { readonly tasks: readonly LetterTask[]; readonly over: boolean } {
  const without = new Set(current.withoutEffect?.map(({ index }) => index));
  const paper: Paper = { notices: [], answers: [], consulted: [], ended: new Map(), over: false };
  for (const index of effectiveOrder(current.events)) {
    const event = current.events[index];
    if (event && !without.has(index)) take(paper, event, index);
  }
  const answers = [...paper.answers, ...(paper.draft ? [paper.draft] : [])];
  return { tasks: [...paper.notices, ...answers.flatMap((answer) => answerTasks(paper, answer))], over: paper.over };
}

/**
 * 现在要出的文书: what was asked for and not issued; nothing more once a case was withdrawn, split or archived.
 * @param issued places of the letters that were issued
 */
export function lettersDue(current: Pick<DisclosureCase, 'events' | 'withoutEffect' | 'splitFrom'>, issued: readonly string[]): readonly LetterTask[] {
  const { tasks, over } = letterTasks(current);
  // What happened before the split has its letters in the file of the application it was.
  const from = current.splitFrom?.events ?? 0;
  return over ? [] : tasks.filter(({ place, asOf }) => asOf >= from && !issued.includes(place));
}

/** 签发了、还没有出的告知书: what an answer is served with. @param issued places of the letters that were issued */
export const answerToIssue = (current: Pick<DisclosureCase, 'events' | 'withoutEffect' | 'splitFrom'>, issued: readonly string[]): LetterTask | undefined =>
  lettersDue(current, issued).find(({ kind, state }) => state === 'ready' && answersCase(kind));

/** The case as a letter knows it: nothing that was entered after what it tells of. */
export function caseAsOf(current: DisclosureCase, asOf: number): DisclosureCase {
  const [submitted, ...following] = current.events;
  const { withoutEffect, ...rest } = current;
  const without = withoutEffect?.filter(({ index }) => index <= asOf) ?? [];
  return { ...rest, events: [submitted, ...following.slice(0, asOf)], ...(without.length > 0 && { withoutEffect: without }) };
}
