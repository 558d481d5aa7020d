import type { ActionInput } from '@/contract/actions';
import type { StaffRequest } from '@/contract/requests';
import { requestResult, resultsOf } from '@/domain/request/results';
import { idOf, type Document, type Hand, type Recipes } from '../hand';
import { person, uploaded } from './applications';
import { PIN } from './cases';

type Submitting = ActionInput<'applicant', 'submitRequest'>;
const KINDS = ['recordCorrection', 'recordCorrection', 'proactiveSuggestion', 'complaint', 'feedback'] as const;

function contentOf({ by, hint }: Hand): Submitting['content'] {
  const kind = KINDS.find((one) => one === hint) ?? by.of(KINDS);
  switch (kind) {
    case 'recordCorrection': return { kind, record: '2019年宅基地登记表', wrong: '户主李假名', right: '户主李试更', evidence: '户口簿' };
    case 'proactiveSuggestion': return { kind, what: '每月的低保名单', ground: by.of(['interests', 'knowledge', 'participation'] as const), why: '大家都想知道' };
    case 'complaint': return { kind, subject: by.of(['notPublished', 'notAnswered', 'rights'] as const), words: '公开栏半年没有换过。' };
    case 'feedback': return { kind, words: '公开栏的字太小' };
  }
}

interface Open { readonly who: string; readonly current: StaffRequest; readonly document: Document }
async function requestIn(hand: Hand, role: 'officer' | 'signatory', before: (document: Document) => boolean, fits: (current: StaffRequest) => boolean = () => true): Promise<Open | undefined> {
  for (const document of hand.some('requests', before).slice(0, 4)) {
    const who = hand.staff(String(document.agencyId), role);
    const current = await hand.ask(who, 'staff', 'getRequest', { id: idOf(document) });
    if (current && fits(current)) return { who, current, document };
  }
  return undefined;
}

const isOpen = ({ state }: Document) => state === 'open';
const ofKind = (kind: string) => (document: Document) => document.kind === kind && isOpen(document);
const corrected = ({ kind, state }: Document) => kind === 'recordCorrection' && state === 'answered';
const notCorrection = (document: Document) => document.kind !== 'recordCorrection' && isOpen(document);

export const OWN_REQUESTS: Recipes<'applicant'> = {
  submitRequest: async (hand) => {
    const [who, content] = [hand.applicant(), contentOf(hand)];
    const file = hand.hint === 'files' || hand.by.maybe(0.1) ? await uploaded(hand, who) : undefined;
    const named = content.kind === 'recordCorrection' ? person(hand) : hand.by.of([{}, { name: '赵随机', phone: '13800001234' }]);
    return { who, input: { kind: content.kind, key: hand.key(), agencyId: hand.home(), uploadIds: file ? [file] : [], content, person: named } as Submitting };
  },
  myRequest: (hand) => {
    const [one] = hand.some('requests', (document) => hand.ownerOf(document) !== undefined);
    return one ? { who: hand.ownerOf(one) ?? '', input: { id: idOf(one) } } : { first: 'applicant.submitRequest' };
  },
  myRequestLetter: async (hand) => {
    for (const one of hand.some('requests', (document) => hand.ownerOf(document) !== undefined && corrected(document)).slice(0, 3)) {
      const who = hand.ownerOf(one) ?? '';
      if ((await hand.ask(who, 'applicant', 'myRequest', { id: idOf(one) }))?.answer?.letter) return { who, input: { id: idOf(one) } };
    }
    return { first: 'papers.signCorrection' };
  },
};

/** 更正、建议、投诉、意见, as the office handles them. */
export const REQUESTS: Recipes<'staff'> = {
  registerRequest: (hand) => {
    const content = contentOf(hand);
    // A complaint is registered at the county's counter.
    const agencyId = content.kind === 'complaint' ? 'changle' : hand.home();
    return { who: hand.staff(agencyId, 'officer'), input: {
      kind: content.kind, key: hand.key(), agencyId, uploadIds: [], receivedOn: hand.today, content, person: content.kind === 'recordCorrection' ? person(hand) : {}, ...(content.kind === 'complaint' && { aboutId: 'qiaoguan' }),
    } as ActionInput<'staff', 'registerRequest'> };
  },
  getRequest: async (hand) => {
    const found = await requestIn(hand, 'officer', () => true);
    return found ? { who: found.who, input: { id: found.current.id } } : { first: 'applicant.submitRequest' };
  },
  proposeCorrection: async (hand) => {
    const found = await requestIn(hand, 'officer', ofKind('recordCorrection'), ({ mine: own }) => own);
    if (!found) return { first: 'applicant.submitRequest', hint: 'recordCorrection' };
    const { who, current: { id, version, targets } } = found;
    const target = hand.by.maybe(0.2) ? targets[0] : undefined;
    return { who, input: target ? { id, version, result: 'passedOn', words: '由该机关登记，转给它办理。', agency: target.name, toAgencyId: target.agencyId } : { id, version, result: hand.by.of(['corrected', 'kept'] as const), words: '经核对，与登记一致。' } };
  },
  returnCorrection: async (hand) => {
    const found = await requestIn(hand, 'signatory', ofKind('recordCorrection'), ({ toSign }) => Boolean(toSign));
    return found ? { who: found.who, input: { id: found.current.id, version: found.current.version, reason: '再核对一次' } } : { first: 'staff.proposeCorrection' };
  },
  answerRequest: async (hand) => {
    const found = await requestIn(hand, 'officer', notCorrection, ({ mine: own }) => own);
    const result = hand.by.of(resultsOf(found?.current.kind ?? 'feedback').filter((one) => !requestResult(one).agency));
    return found ? { who: found.who, input: { id: found.current.id, version: found.current.version, result, words: '已经改好。' } } : { first: 'applicant.submitRequest', hint: hand.by.of(['feedback', 'proactiveSuggestion', 'complaint']) };
  },
  unmaskRequest: async (hand) => {
    const found = await requestIn(hand, 'officer', () => true, ({ handles, person: lines }) => handles && lines.length > 0);
    return found ? { who: found.who, input: { id: found.current.id, reason: '核对身份' } } : { first: 'applicant.submitRequest', hint: 'recordCorrection' };
  },
  requestFile: async (hand) => {
    const found = await requestIn(hand, 'officer', () => true, ({ handles, attachments }) => handles && attachments.length > 0);
    return found ? { who: found.who, input: { id: found.current.id, uploadId: found.current.attachments[0]?.uploadId ?? '' } } : { first: 'applicant.submitRequest', hint: 'files' };
  },
  requestLetter: async (hand) => {
    const found = await requestIn(hand, 'officer', corrected, ({ answer }) => Boolean(answer?.letter));
    return found ? { who: found.who, input: { id: found.current.id } } : { first: 'papers.signCorrection' };
  },
  suggestionDraft: async (hand) => {
    const found = await requestIn(hand, 'officer', ({ kind }) => kind === 'proactiveSuggestion');
    return found ? { who: found.who, input: { id: found.current.id } } : { first: 'applicant.submitRequest', hint: 'proactiveSuggestion' };
  },
};

export const SIGNING: Recipes<'papers'> = {
  signCorrection: async (hand) => {
    const found = await requestIn(hand, 'signatory', ofKind('recordCorrection'), ({ toSign }) => Boolean(toSign));
    return found ? { who: found.who, input: { id: found.current.id, version: found.current.version, pin: PIN } } : { first: 'staff.proposeCorrection' };
  },
};
