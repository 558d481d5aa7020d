import type { StaffCase } from '@/contract/staff';
import type { CaseState } from '@/domain/case/case';
import type { CaseEventType } from '@/domain/case/event';
import type { StaffRole } from '@/domain/statute/roles';
import { LEAF_KEYS } from '@/domain/statute/leaves';
import { guidedTo, passed, signed, UNGUIDED } from '../../../test/fixtures/answering';
import { factsOf } from '../../../test/fixtures/decision';
import { first, idOf, type Document, type Hand, type Recipes } from '../hand';
import { paperApplication } from './applications';

export const PIN = '246810';
/** How many cases are opened to find one that fits. */
const TRIES = 3;

interface Open { readonly who: string; readonly current: StaffCase; readonly document: Document }

const typesOf = ({ events }: Document) => (events as readonly { readonly type: string }[] | undefined ?? []).map(({ type }) => type);
/** By the record alone: something of a kind happened, and more often than what ends it. */
export const unfinished = (begins: string, ends: string) => (document: Document) => typesOf(document).filter((type) => type === begins).length > typesOf(document).filter((type) => type === ends).length;
const onPaper = ({ intake }: Document) => intake !== undefined;
const withFiles = ({ attachments }: Document) => Array.isArray(attachments) && attachments.length > 0;

/** A case in one of some states, as somebody of its office sees it. @param before what its record must say */
export async function caseIn(hand: Hand, states: readonly CaseState[], role: StaffRole, fits: (current: StaffCase) => boolean = () => true, before: (document: Document) => boolean = () => true): Promise<Open | undefined> {
  const found = hand.some('cases', (document) => states.includes(document.state as CaseState) && (document.agencyId === 'qiaoguan' || document.agencyId === 'wutu') && before(document));
  for (const document of found.slice(0, TRIES)) {
    const who = hand.staff(String(document.agencyId), role);
    const current = await hand.ask(who, 'staff', 'getCase', { id: idOf(document) });
    if (current && fits(current)) return { who, current, document };
  }
  return undefined;
}

export const may = (event: CaseEventType) => ({ actions }: StaffCase) => actions.includes(event);
export const at = ({ id, version }: Pick<StaffCase, 'id' | 'version'>) => ({ id, version });

async function reviewed(hand: Hand) {
  const found = await caseIn(hand, ['decided'], 'reviewer', may('reviewed'));
  if (!found) return { first: 'staff.decide' };
  const { who, current } = found;
  const { touches, ...input } = passed(current, hand.words());
  return { who, input: { ...input, kind: current.reviewing ?? 'secrecy', ...(current.reviewing !== 'legality' && touches && { touches }) } };
}

async function served(hand: Hand) {
  const found = await caseIn(hand, ['signed'], 'officer', may('served'));
  if (!found) return { first: 'staff.sign' };
  const { who, current } = found;
  if (current.lettersDue.length > 0) return { first: 'papers.issueLetter', hint: 'answer' };
  const online = !current.intake?.paper && hand.hint !== 'post' && hand.by.maybe(0.6);
  const way = online ? 'online' as const : hand.hint === 'post' ? 'post' as const : hand.by.of(['post', 'inPerson'] as const);
  return { who, input: { ...at(current), way, ...(!online && { answeredOn: hand.today }), ...(way === 'post' && { mailNumber: 'XA12345678937' }) } };
}

async function decided(hand: Hand) {
  const found = await caseIn(hand, ['inProgress'], 'officer', may('decided'));
  if (!found) return { first: 'staff.confirmReceipt' };
  const leaf = hand.hint === 'refused' ? 'refused.internalAffairs' : hand.by.maybe(0.6) ? 'granted' : hand.by.of(LEAF_KEYS);
  return { who: found.who, input: { ...at(found.current), leaf, reasons: '经检索，现将有关情况答复如下。', facts: { ...factsOf(leaf), ...UNGUIDED } } };
}

/** 一件申请 from its receipt to the answer. */
export const CASES: Recipes<'staff'> = {
  getCase: (hand) => ({ who: 'officer', input: { id: idOf(first(hand.some('cases', ({ agencyId }) => agencyId === 'qiaoguan')) ?? {}) } }),
  confirmReceipt: async (hand) => {
    const found = await caseIn(hand, ['submitted'], 'officer', may('receiptConfirmed'));
    return found ? { who: found.who, input: { ...at(found.current), ...(found.current.intake?.needsContact && { contact: '打电话说明了，申请人知道。', on: hand.today }) } } : { first: 'applicant.submitApplication' };
  },
  typeDescription: async (hand) => {
    const found = await caseIn(hand, ['submitted', 'inProgress'], 'officer', ({ mayType }) => Boolean(mayType), withFiles);
    return found ? { who: found.who, input: { ...at(found.current), description: hand.words() } } : { first: 'applicant.submitApplication', hint: 'spoken' };
  },
  decide: decided,
  saveWizard: async (hand) => {
    const found = await caseIn(hand, ['inProgress'], 'officer', ({ wizard }) => wizard.mine);
    const input = found && guidedTo(hand.by.of(LEAF_KEYS), found.current);
    return found && input ? { who: found.who, input } : { first: 'staff.confirmReceipt' };
  },
  review: reviewed,
  returnDraft: async (hand) => {
    const [state, role] = hand.by.of([['decided', 'reviewer'], ['reviewed', 'signatory']] as const);
    const found = await caseIn(hand, [state], role, may('returned'));
    return found ? { who: found.who, input: { ...at(found.current), reason: hand.words() } } : { first: 'staff.decide' };
  },
  sign: async (hand) => {
    const found = await caseIn(hand, ['reviewed'], 'signatory', may('signed'));
    return found ? { who: found.who, input: signed(found.current) } : { first: 'staff.review' };
  },
  serve: served,
  unmask: async (hand) => {
    const found = await caseIn(hand, ['inProgress', 'closed'], 'officer');
    return found ? { who: found.who, input: { id: found.current.id, reason: '核对身份' } } : { first: 'staff.confirmReceipt' };
  },
  attachmentUrl: async (hand) => {
    const found = await caseIn(hand, ['submitted', 'inProgress'], 'officer', ({ request }) => request.attachments.length > 0, withFiles);
    return found ? { who: found.who, input: { id: found.current.id, uploadId: found.current.request.attachments[0]?.uploadId ?? '' } } : { first: 'applicant.submitApplication', hint: 'files' };
  },
  registerApplication: (hand) => {
    const agencyId = hand.home();
    return { who: hand.staff(agencyId, 'officer'), input: paperApplication(hand, agencyId) };
  },
  recordContact: async (hand) => {
    const found = await caseIn(hand, ['submitted'], 'officer', may('contactAttempted'), onPaper);
    return found ? { who: found.who, input: { ...at(found.current), words: '打了电话，没有人接。' } } : { first: 'staff.registerApplication' };
  },
  forwardTargets: async (hand) => {
    const found = await caseIn(hand, ['submitted'], 'officer');
    return found ? { who: found.who, input: { id: found.current.id } } : { first: 'applicant.submitApplication' };
  },
  forwardCase: async (hand) => {
    const found = await caseIn(hand, ['submitted'], 'officer', may('forwarded'));
    const to = found && first((await hand.ask(found.who, 'staff', 'forwardTargets', { id: found.current.id }))?.targets);
    return to ? { who: found.who, input: { ...at(found.current), toAgencyId: to.agencyId, reason: '由对方制作和保存', phone: '0536-6760000' } } : { first: 'applicant.submitApplication' };
  },
  newQueryCode: async (hand) => {
    const found = await caseIn(hand, ['submitted', 'inProgress'], 'officer', ({ intake }) => Boolean(intake?.paper), onPaper);
    return found ? { who: found.who, input: at(found.current) } : { first: 'staff.registerApplication' };
  },
  repeats: async (hand) => {
    const found = await caseIn(hand, ['submitted', 'inProgress', 'closed'], 'officer');
    return found && { who: found.who, input: { id: found.current.id } };
  },
  convertToCorrection: async (hand) => {
    const found = await caseIn(hand, ['submitted', 'inProgress'], 'officer');
    return found ? { who: found.who, input: { ...at(found.current), agreed: '电话说明，本人同意。' } } : { first: 'applicant.submitApplication' };
  },
};
