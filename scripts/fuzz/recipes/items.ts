import type { StaffItem } from '@/contract/publishing';
import type { ActionInput } from '@/contract/actions';
import type { ItemAction } from '@/domain/publishing/life';
import { CONTENT, NONE } from '../../../test/functions/publish-desk';
import { first, idOf, sampleFile, type Document, type Hand, type Made, type Recipes } from '../hand';
import { PIN } from './cases';
import { agencyFile } from './letters';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const WRITE = { first: 'papers.saveItem' };
const KINDS = ['pdf', 'docx', 'xlsx', 'jpg'] as const;

interface Open { readonly who: string; readonly item: StaffItem }
/** An item that somebody may do something with now. */
async function itemFor(hand: Hand, action: ItemAction, people: readonly string[], before: (document: Document) => boolean): Promise<Open | undefined> {
  for (const document of hand.some('items', (one) => one.agencyId === 'qiaoguan' && before(one)).slice(0, 3)) {
    for (const who of people) {
      const item = await hand.ask(who, 'staff', 'staffItem', { id: idOf(document) });
      if (item?.may.includes(action)) return { who, item };
    }
  }
  return undefined;
}
const stateOf = ({ shelf }: Document) => (shelf as { readonly state?: string } | undefined)?.state;
const inState = (...states: readonly string[]) => (document: Document) => states.includes(stateOf(document) ?? '');
const at = ({ id, version }: Pick<StaffItem, 'id' | 'version'>) => ({ id, version });
const REVIEWERS = ['officer', 'reviewer', 'head'];

async function itemFile(hand: Hand, who: string): Promise<string | undefined> {
  const sent = await agencyFile(hand, who, 'prepareItemFile', sampleFile(hand.by, KINDS));
  return sent && (await hand.ask(who, 'papers', 'checkItemFile', sent))?.uploadId;
}

const withFile = (document: Document) => /"attachments":\[\{/.test(String(document.text));

/** 主动公开: written, reviewed three times, published, changed, withdrawn. */
export const ITEMS: Recipes<'staff'> = {
  staffItem: (hand) => ({ who: 'editor', input: { id: idOf(first(hand.some('items', ({ agencyId }) => agencyId === 'qiaoguan')) ?? {}) } }),
  itemVersion: (hand) => {
    const one = first(hand.some('itemVersions'));
    const published = first(hand.some('items', inState('published')));
    return one && hand.by.maybe(0.7) ? { who: 'editor', input: { id: String(one.itemId ?? String(one._id).slice(0, 32)), revision: 1 } } : published ? { who: 'editor', input: { id: idOf(published), revision: 1 } } : { first: 'staff.publishItem' };
  },
  staffItemFile: async (hand) => {
    const one = first(hand.some('items', withFile));
    const item = one && await hand.ask('editor', 'staff', 'staffItem', { id: idOf(one) });
    const file = (item?.work ?? item?.live)?.content.attachments[0];
    return item && file ? { who: 'editor', input: { id: item.id, uploadId: file.uploadId } } : { first: 'papers.saveItem', hint: 'files' };
  },
  submitItem: async (hand) => {
    const found = await itemFor(hand, 'submit', ['editor'], inState('draft'));
    return found ? { who: found.who, input: at(found.item) } : WRITE;
  },
  reviewItem: async (hand) => {
    const found = await itemFor(hand, 'review', REVIEWERS, inState('reviewing'));
    return found ? { who: found.who, input: { ...at(found.item), pin: PIN, opinion: '同意公开。', ...(found.who === 'reviewer' && { secrecy: NONE.secrecy }) } as ActionInput<'staff', 'reviewItem'> } : { first: 'staff.submitItem' };
  },
  returnItem: async (hand) => {
    const found = await itemFor(hand, 'return', [...REVIEWERS, 'editor'], inState('reviewing'));
    return found ? { who: found.who, input: { ...at(found.item), reason: hand.words() } } : { first: 'staff.submitItem' };
  },
  publishItem: async (hand) => {
    const found = await itemFor(hand, 'publish', ['editor'], inState('reviewing'));
    return found ? { who: found.who, input: { ...at(found.item), ...(hand.by.maybe(0.5) && { lookedAgain: true as const }) } } : { first: 'staff.reviewItem' };
  },
  reviseItem: async (hand) => {
    const found = await itemFor(hand, 'revise', ['editor'], inState('published', 'withdrawn'));
    return found ? { who: found.who, input: { ...at(found.item), reason: '更新数据' } } : { first: 'staff.publishItem' };
  },
  discardItem: async (hand) => {
    const found = await itemFor(hand, 'discard', ['editor'], inState('draft'));
    return found ? { who: found.who, input: at(found.item) } : WRITE;
  },
  withdrawItem: async (hand) => {
    const found = await itemFor(hand, 'withdraw', ['editor', 'head'], inState('published', 'draft', 'reviewing'));
    return found ? { who: found.who, input: { id: found.item.id, reason: '名单里有住址', ...(hand.by.maybe(0.5) && { ground: 'refused.thirdPartyRights' as const }) } } : { first: 'staff.publishItem' };
  },
  draftPlaces: (hand) => fromAnswer(hand),
  confirmPlaces: async (hand) => {
    const made = fromAnswer(hand);
    if (!made || !('input' in made)) return made;
    const places = await hand.ask('officer', 'staff', 'draftPlaces', made.input);
    const keys = (places?.suspicions ?? []).map(({ key }) => key);
    return keys.length > 0 ? { who: 'officer', input: { ...made.input, keys } } : { first: 'papers.draftFromCase' };
  },
  proposals: () => ({ who: 'officer', input: QIAOGUAN }),
  dismissProposal: async (hand) => {
    const found = (await hand.ask('officer', 'staff', 'proposals', QIAOGUAN))?.items.find(({ state }) => state === 'open');
    return found ? { who: 'officer', input: { ...QIAOGUAN, id: found.id, reason: '不属于公开的范围' } } : { first: 'staff.likeCases' };
  },
  answerDraft: (hand) => answered(hand) ?? { first: 'staff.serve' },
};

/** An item that was made of an answer or a suggestion. */
function fromAnswer(hand: Hand): Made<{ readonly id: string }> {
  const one = first(hand.some('answerDrafts'));
  const id = one && String(one.itemId ?? one._id);
  return id ? { who: 'officer', input: { id } } : { first: 'papers.draftFromCase' };
}
function answered(hand: Hand) {
  const one = first(hand.some('cases', ({ state, agencyId, outcome }) => state === 'closed' && agencyId === 'qiaoguan' && (outcome === 'granted' || outcome === 'partiallyGranted')));
  return one && { who: 'officer', input: { id: idOf(one) } };
}

const draftOf = (hand: Hand) => ({ key: hand.key(), title: '补偿款发放情况', category: 'township-5' as const, madeOn: hand.today, summary: '补偿款发放的时间', body: '补偿款已于2024年1月发放，由村民李大壮代领。' });

export const ITEM_PAPERS: Recipes<'papers'> = {
  saveItem: async (hand) => {
    const uploadId = hand.hint === 'files' || hand.by.maybe(0.2) ? await itemFile(hand, 'editor') : undefined;
    const content = { ...CONTENT, title: `${hand.words()}${hand.by.below(1000)}`, madeOn: hand.today, uploadIds: uploadId ? [uploadId] : [] };
    const found = hand.by.maybe(0.25) ? await itemFor(hand, 'save', ['editor'], inState('draft', 'reviewing')) : undefined;
    return { who: 'editor', input: { ...QIAOGUAN, draft: found ? { kind: 'saved', ...at(found.item) } : { kind: 'new', key: hand.key() }, content } };
  },
  prepareItemFile: (hand) => ({ who: 'editor', input: { ...QIAOGUAN, name: sampleFile(hand.by, KINDS).name, bytes: 10 } }),
  checkItemFile: async (hand) => {
    const sent = await agencyFile(hand, 'editor', 'prepareItemFile', sampleFile(hand.by, KINDS));
    return sent && { who: 'editor', input: sent };
  },
  draftFromCase: async (hand) => {
    const made = answered(hand);
    if (!made) return { first: 'staff.serve' };
    const source = await hand.ask('officer', 'staff', 'answerDraft', made.input);
    if (!source || source.itemId) return { first: 'staff.serve' };
    return { who: 'officer', input: { ...made.input, ...draftOf(hand), confirmed: [...source.suspicions.map(({ key }) => key), 'name:李大壮'].slice(0, 300) } };
  },
  draftFromRequest: async (hand) => {
    const one = first(hand.some('requests', ({ kind, agencyId, state }) => kind === 'proactiveSuggestion' && agencyId === 'qiaoguan' && state === 'answered'));
    const source = one && await hand.ask('officer', 'staff', 'suggestionDraft', { id: idOf(one) });
    return one && source && !source.itemId ? { who: 'officer', input: { id: idOf(one), ...draftOf(hand), confirmed: [...source.suspicions.map(({ key }) => key), 'name:李大壮'] } } : { first: 'staff.answerRequest' };
  },
};
