import type { ActionInput } from '@/contract/actions';
import { civilDate } from '@/domain/calendar/civil-date';
import type { IssuedLetter, LettersOfCase } from '@/contract/letters';
import { bytesOf } from '../../../test/support/sample-files';
import { answersCase } from '@/domain/letter/answers-case';
import { idOf, sampleFile, type Document, type Hand, type Made, type Recipes } from '../hand';
import { at, caseIn } from './cases';

const HANDLED = ['submitted', 'inProgress', 'awaitingCorrection', 'awaitingPayment', 'signed', 'closed'] as const;
const RECIPIENT = { name: '某建材公司', organization: true, address: '昌乐县测试路1号' };

/** A file of a case, put there by its officer. */
async function caseFile(hand: Hand, who: string, id: string, use: 'seal' | 'material'): Promise<string | undefined> {
  const content = bytesOf('jpg');
  const place = await hand.ask(who, 'papers', 'prepareCaseFile', { id, use, name: '盖章.jpg', bytes: content.length });
  return place && (await hand.ask(who, 'papers', 'checkCaseFile', { id, use, uploadId: place.uploadId, fileId: await hand.put(place.cloudPath, content) }))?.uploadId;
}

async function due(hand: Hand): Promise<Made<ActionInput<'papers', 'issueLetter'>>> {
  const answer = hand.hint === 'answer';
  const found = await caseIn(hand, answer ? ['signed'] : HANDLED, 'officer', ({ lettersDue }) => (answer ? lettersDue.some(({ kind }) => answersCase(kind)) : lettersDue.length > 0));
  if (!found) return { first: answer ? 'staff.sign' : 'staff.confirmReceipt' };
  const { who, current } = found;
  const letter = answer ? current.lettersDue.find(({ kind }) => answersCase(kind)) : hand.by.of(current.lettersDue);
  const material = letter && answersCase(letter.kind) && hand.by.maybe(0.2) ? await caseFile(hand, who, current.id, 'material') : undefined;
  return { who, input: { ...at(current), place: letter?.place ?? '', filled: { ...(letter && /^third|^consult/i.test(letter.kind) && { recipient: RECIPIENT }), payment: '到窗口缴纳', ...(material && { attachments: [material] }) } } };
}

async function issuedIn(hand: Hand, fits: (letter: IssuedLetter) => boolean = () => true, before: (document: Document) => boolean = () => true): Promise<{ readonly who: string; readonly all: LettersOfCase; readonly letter: IssuedLetter } | undefined> {
  for (const { caseId, agencyId } of hand.some('letters', before).slice(0, 3)) {
    const who = hand.staff(String(agencyId), 'officer');
    const all = await hand.ask(who, 'papers', 'lettersOf', { id: String(caseId) });
    const letter = all?.issued.find(fits);
    if (all && letter) return { who, all, letter };
  }
  return undefined;
}
const ISSUE = { first: 'papers.issueLetter' };

/** 文书: made, sealed, served, and what belongs to the file of a case. */
export const LETTERS: Recipes<'papers'> = {
  issueLetter: due,
  previewLetter: async (hand) => {
    const made = await due(hand);
    return made && 'input' in made ? { who: made.who, input: { id: made.input.id, place: made.input.place, filled: made.input.filled } } : made;
  },
  letterUrl: async (hand) => {
    const found = await issuedIn(hand);
    return found ? { who: found.who, input: { id: found.all.id, place: found.letter.place } } : ISSUE;
  },
  attachScan: async (hand) => {
    const found = await issuedIn(hand);
    const uploadId = found && await caseFile(hand, found.who, found.all.id, 'seal');
    return found && uploadId ? { who: found.who, input: { id: found.all.id, place: found.letter.place, uploadId } } : ISSUE;
  },
  serveLetter: async (hand) => {
    const found = await issuedIn(hand, ({ serves, service }) => serves === 'self' && !service, ({ service }) => !service);
    const way = hand.hint === 'post' ? 'post' as const : hand.by.of(['online', 'post', 'inPerson'] as const);
    return found ? { who: found.who, input: { ...at(found.all), place: found.letter.place, way, on: hand.today, ...(way === 'post' && { mailNumber: 'XA12345678937' }) } } : ISSUE;
  },
  letterDelivered: async (hand) => {
    const found = await issuedIn(hand, ({ service }) => service?.way === 'post' && !service.deliveredOn, (document) => /"post"/.test(JSON.stringify(document.service ?? {})) || !document.service);
    return found ? { who: found.who, input: { ...at(found.all), place: found.letter.place, on: hand.today } } : { first: hand.by.of(['papers.serveLetter', 'staff.serve']), hint: 'post' };
  },
  prepareCaseFile: async (hand) => {
    const found = await caseIn(hand, HANDLED, 'officer');
    return found && { who: found.who, input: { id: found.current.id, use: hand.by.of(['seal', 'material'] as const), name: '盖章.jpg', bytes: 10 } };
  },
  checkCaseFile: async (hand) => {
    const found = await caseIn(hand, HANDLED, 'officer');
    if (!found) return undefined;
    const [{ who, current: { id } }, content] = [found, bytesOf('jpg')];
    const place = await hand.ask(who, 'papers', 'prepareCaseFile', { id, use: 'seal', name: '盖章.jpg', bytes: content.length });
    return place && { who, input: { id, use: 'seal', uploadId: place.uploadId, fileId: await hand.put(place.cloudPath, content) } };
  },
  caseFile: async (hand) => {
    const found = await caseIn(hand, ['closed'], 'officer');
    return found ? { who: found.who, input: { id: found.current.id, reason: '行政复议答复' } } : { first: 'staff.serve' };
  },
  reconsiderationForm: async (hand) => {
    for (const one of hand.some('cases', ({ state, owner }) => state === 'closed' && Boolean(owner))) {
      const who = hand.ownerOf(one);
      if (who) return { who, input: { id: idOf(one) } };
    }
    return { first: 'staff.serve' };
  },
  ledger: (hand) => {
    const agencyId = hand.home();
    return { who: hand.staff(agencyId, 'officer'), input: { agencyId, from: civilDate('2026-01-01'), to: hand.today } };
  },
};

/** A file of an agency, for its ledger or its report. */
export async function agencyFile(hand: Hand, who: string, prepare: 'prepareLedgerFile' | 'prepareReportFile' | 'prepareItemFile', file = sampleFile(hand.by)) {
  const place = await hand.ask(who, 'papers', prepare, { agencyId: 'qiaoguan', name: file.name, bytes: file.content.length });
  return place && { agencyId: 'qiaoguan', uploadId: place.uploadId, fileId: await hand.put(place.cloudPath, file.content) };
}
