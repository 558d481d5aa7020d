import type { ApplicationDetail } from '@/contract/applicant';
import type { Ask } from '@/contract/acting';
import { idOf, type Document, type Hand, type Recipes } from '../hand';
import { uploaded } from './applications';
import { at } from './cases';

interface Own { readonly who: string; readonly mine: ApplicationDetail; readonly document: Document }

/** An own application that fits, as its applicant sees it. */
async function ownCase(hand: Hand, fits: (mine: ApplicationDetail, document: Document) => boolean, before: (document: Document) => boolean = () => true): Promise<Own | undefined> {
  const found = hand.some('cases', (document) => hand.ownerOf(document) !== undefined && before(document));
  for (const document of found.slice(0, 4)) {
    const who = hand.ownerOf(document) ?? '';
    const mine = await hand.ask(who, 'applicant', 'getApplication', { id: idOf(document) });
    if (mine && fits(mine, document)) return { who, mine, document };
  }
  return undefined;
}

const asked = (hand: Hand, of: Ask['of'], state: string) => ownCase(hand, ({ asks }) => asks.some((one) => one.of === of), (document) => document.state === state);
const anyOwn = async (hand: Hand) => {
  const found = await ownCase(hand, () => true);
  return found ? { who: found.who, input: { id: found.mine.id } } : { first: 'applicant.submitApplication' };
};
async function ownLetter(hand: Hand) {
  const found = await ownCase(hand, ({ letters }) => letters.length > 0, ({ state }) => state === 'closed' || state === 'awaitingCorrection');
  return found ? { who: found.who, input: { id: found.mine.id, place: hand.by.of(found.mine.letters).place } } : { first: 'staff.serve' };
}

/** What an applicant does while his application is handled. */
export const OWN: Recipes<'applicant'> = {
  getReceipt: anyOwn,
  getApplication: anyOwn,
  withdraw: async (hand) => {
    const found = await ownCase(hand, ({ canWithdraw }) => canWithdraw);
    return found ? { who: found.who, input: { ...at(found.mine), reason: '不需要了。' } } : { first: 'applicant.submitApplication' };
  },
  editRequest: async (hand) => {
    const found = await ownCase(hand, ({ canEdit }) => canEdit, ({ state }) => state === 'submitted');
    return found ? { who: found.who, input: { ...at(found.mine), description: hand.words(), form: 'electronic', delivery: 'online', uploadIds: [] } } : { first: 'applicant.submitApplication' };
  },
  answerCorrection: async (hand) => {
    const found = await asked(hand, 'correction', 'awaitingCorrection');
    const items = found?.mine.asks.find(({ of }) => of === 'correction');
    return found && items?.of === 'correction' ? { who: found.who, input: { ...at(found.mine), answers: items.items.map(() => ({ words: '是2024年的那一份' })) } } : { first: 'staff.takeStep', hint: 'correctionAsked' };
  },
  giveReasons: async (hand) => {
    const found = await asked(hand, 'reasons', 'inProgress');
    return found ? { who: found.who, input: { ...at(found.mine), words: '每一件都和我家的地有关。' } } : { first: 'staff.takeStep', hint: 'reasonsAsked' };
  },
  tellPayment: async (hand) => {
    const found = await asked(hand, 'payment', 'awaitingPayment');
    const proof = found && await uploaded(hand, found.who, ['jpg', 'png', 'pdf']);
    return found && proof ? { who: found.who, input: { ...at(found.mine), on: hand.today, uploadIds: [proof] } } : { first: 'staff.takeStep', hint: 'feeNoticed' };
  },
  addMaterial: async (hand) => {
    const found = await ownCase(hand, ({ canAddMaterial }) => canAddMaterial);
    const file = found && hand.by.maybe(0.3) ? await uploaded(hand, found.who) : undefined;
    return found ? { who: found.who, input: { ...at(found.mine), words: '补充一点说明', uploadIds: file ? [file] : [] } } : { first: 'applicant.submitApplication' };
  },
  confirmReceived: async (hand) => {
    const found = await ownCase(hand, ({ letters }) => letters.some(({ awaitsReceipt }) => awaitsReceipt), ({ state }) => state === 'closed' || state === 'awaitingCorrection');
    const letter = found?.mine.letters.find(({ awaitsReceipt }) => awaitsReceipt);
    return found && letter ? { who: found.who, input: { ...at(found.mine), place: letter.place, on: hand.today } } : { first: hand.by.of(['staff.serve', 'papers.serveLetter']), hint: 'post' };
  },
  readOwnLetter: ownLetter,
  ownLetterFile: ownLetter,
  ownFile: async (hand) => {
    const found = await ownCase(hand, ({ request }) => request.attachments.length > 0);
    return found ? { who: found.who, input: { id: found.mine.id, uploadId: found.mine.request.attachments[0]?.uploadId ?? '' } } : { first: 'applicant.submitApplication', hint: 'files' };
  },
  markRead: async (hand) => {
    const who = hand.applicant();
    const ids = ((await hand.ask(who, 'applicant', 'inbox', {}))?.items ?? []).slice(0, 3).map(({ id }) => id);
    return { who, input: ids.length > 0 ? { ids } : { all: true } };
  },
  allowPush: (hand) => ({ who: hand.applicant(), input: {} }),
  deleteMyData: (hand) => ({ who: hand.applicant(), input: { what: [hand.by.of(['drafts', 'files', 'push'] as const)] } }),
};
