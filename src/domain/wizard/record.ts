import type { CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { CaseState, DisclosureCase } from '../case/case';
import { consultationEnd } from '../case/consultation-end';
import type { CaseEventType } from '../case/event';
import { factsOf, type CaseFacts } from '../case/facts';
import { recordsOf } from '../case/records';
import type { RecordFactKey } from '../statute/decision-facts';

/** 案卷里已经有的事 that an answer of the wizard can collide with, as one says it. */
export const RECORD_MARKS = {
  correctionAsked: { label: '告知过补正' },
  corrected: { label: '收到了补正' },
  reasonsAsked: { label: '要求过申请人说明理由' },
  reasonsGiven: { label: '收到了申请人说明的理由' },
  jointAsked: { label: '征求过共同制作机关的意见' },
  jointHeard: { label: '收到了共同制作机关的意见' },
  thirdPartyAsked: { label: '征求过第三方的意见' },
  thirdPartyHeard: { label: '有了第三方的意见，或者登记了联系不上', lacking: '登记第三方的意见' },
  thirdPartyAgreed: { label: '登记的是第三方同意公开', lacking: '登记第三方同意公开' },
  thirdPartyObjected: { label: '登记的是第三方不同意公开', lacking: '登记第三方不同意公开' },
  thirdPartyInPart: { label: '登记的是第三方只同意公开一部分', lacking: '登记第三方同意公开一部分' },
  thirdPartyOverdue: { label: '有第三方到期没有回复', lacking: '过征求意见的期限' },
  thirdPartyUnreachable: { label: '登记了联系不上第三方', lacking: '登记每一次联系第三方的经过' },
  reopened: { label: '复议机关或者法院要求重新处理' },
} as const satisfies Record<string, { readonly label: string; readonly lacking?: string }>;

export type RecordMark = keyof typeof RECORD_MARKS;

/** While these last the wizard is walked; once an answer is on its way its path stays as it was. */
export const WALKED_IN: readonly CaseState[] = ['inProgress', 'awaitingCorrection', 'awaitingPayment'];

/** What the wizard knows of a case. Plain data; it travels in replies. */
export interface WizardRecord {
  readonly records: readonly RecordFactKey[];
  readonly marks: readonly RecordMark[];
  /** Of the marks, those that came after the answers were given. */
  readonly since: readonly RecordMark[];
}

const asked = ({ consultations }: CaseFacts, kind: 'thirdParty' | 'jointMaker') =>
  [...consultations.values()].filter(({ sent, ended }) => sent.kind === kind && ended?.opinion !== 'calledOff');

/** The day a case is looked at; a period that is over counts as over. */
export interface LookedAt { readonly today: CivilDate; readonly calendar: WorkCalendar }

function marksOf(facts: CaseFacts, { today, calendar }: LookedAt): readonly RecordMark[] {
  const { correction, reasons, unreachable, reopened } = facts;
  const joint = asked(facts, 'jointMaker');
  const third = asked(facts, 'thirdParty');
  const opinions = third.flatMap(({ ended }) => (ended ? [ended.opinion] : []));
  const overdue = third.some((one) => consultationEnd(one, today, calendar).endedBy === 'silence');
  const heard = third.length > 0 && opinions.length === third.length;
  const held: readonly (readonly [RecordMark, boolean])[] = [
    ['correctionAsked', correction !== undefined], ['corrected', correction?.metOn !== undefined],
    ['reasonsAsked', reasons !== undefined], ['reasonsGiven', reasons?.metOn !== undefined],
    ['jointAsked', joint.length > 0], ['jointHeard', joint.length > 0 && joint.every(({ ended }) => ended)],
    ['thirdPartyAsked', third.length > 0], ['thirdPartyHeard', heard || unreachable !== undefined],
    ['thirdPartyAgreed', heard && opinions.every((opinion) => opinion === 'agrees')],
    ['thirdPartyObjected', opinions.includes('objects')],
    // Several of them, of whom one agrees and one objects, agree in part.
    ['thirdPartyInPart', opinions.includes('agreesInPart') || (opinions.includes('agrees') && opinions.includes('objects'))],
    ['thirdPartyOverdue', overdue], ['thirdPartyUnreachable', unreachable !== undefined],
    ['reopened', reopened !== undefined],
  ];
  return held.flatMap(([mark, is]) => (is ? [mark] : []));
}

/** The case as it was when it had so many events. */
function asItWas({ events, withoutEffect }: Seen, version: number): Seen {
  const [submitted, ...rest] = events;
  const without = withoutEffect?.filter(({ index }) => index < version);
  return { events: [submitted, ...rest.slice(0, Math.max(0, version - 1))], ...(without && { withoutEffect: without }) };
}

type Seen = Pick<DisclosureCase, 'events' | 'withoutEffect'>;

/** 案卷里有什么、回答以后变了什么. @param version of the case when the answers were given */
export function wizardRecord(current: Seen, version: number, on: LookedAt): WizardRecord {
  const facts = factsOf(current);
  const marks = marksOf(facts, on);
  const before = marksOf(factsOf(asItWas(current, version)), on);
  // Each order opens the case anew, also a second one.
  const again = current.events.slice(version).some(({ type }) => type === 'reopened');
  return { records: recordsOf(facts), marks, since: marks.filter((mark) => !before.includes(mark) || (mark === 'reopened' && again)) };
}

/** 没有登记的, as one says what is still to be recorded. */
export const lackingWords = (mark: RecordMark): string => {
  const row: { readonly label: string; readonly lacking?: string } = RECORD_MARKS[mark];
  return row.lacking ?? row.label;
};

/** Where a record that is missing is made. */
export const RECORD_STEPS: Readonly<Record<RecordFactKey, CaseEventType>> = {
  thirdPartyConsulted: 'consultationSent', correctionAnswered: 'corrected', correctionLapsed: 'correctionLapsed', feeLapsed: 'feeLapsed', reasonsAsked: 'reasonsAsked',
};
