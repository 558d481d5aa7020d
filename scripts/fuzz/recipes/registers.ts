import type { YearbookKind } from '@/domain/yearbook/kinds';
import { first, idOf, type Hand, type Recipes } from '../hand';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const YEAR = { ...QIAOGUAN, year: 2026 } as const;
/** The year that is over when the town begins. */
const OVER = { ...QIAOGUAN, year: 2025 } as const;

function kept(hand: Hand, collection: 'registrations' | 'yearLines') {
  const one = first(hand.some(collection, ({ agencyId, state }) => agencyId === 'qiaoguan' && state !== 'removed'));
  return one && { document: one, input: { ...QIAOGUAN, id: idOf(one), version: Number(one.version) } };
}
const outletId = (hand: Hand) => {
  const one = first(hand.some('outlets', ({ agencyId, retired }) => agencyId === 'qiaoguan' && retired === false));
  return one && idOf(one);
};
const entry = (hand: Hand) => ({ key: hand.key(), title: `${hand.words()}${hand.by.below(500)}`, on: hand.today as string, ...(hand.hint === 'link' && { link: `http://www.changle.gov.cn/${hand.by.below(500)}.html` }) });

/** 在别处公开的登记. */
export const REGISTERS: Recipes<'staff'> = {
  saveOutlet: (hand) => {
    const one = hand.by.maybe(0.4) ? first(hand.some('outlets', ({ agencyId }) => agencyId === 'qiaoguan')) : undefined;
    return { who: 'editor', input: { ...QIAOGUAN, ...(one && { id: idOf(one), version: Number(one.version) }), kind: hand.by.of(['noticeBoard', 'portal'] as const), name: `渠道${hand.by.below(300)}` } };
  },
  findRegistered: (hand) => {
    const id = outletId(hand);
    return id ? { who: 'editor', input: { ...QIAOGUAN, outletId: id, entries: [entry(hand), entry(hand)] } } : { first: 'staff.saveOutlet' };
  },
  registerElsewhere: (hand) => {
    const id = outletId(hand);
    return id ? { who: 'editor', input: { ...QIAOGUAN, outletId: id, entries: [entry(hand), { ...entry(hand), category: 'township-8' as const, another: true as const }] } } : { first: 'staff.saveOutlet' };
  },
  registration: (hand) => {
    const one = kept(hand, 'registrations');
    return one ? { who: 'editor', input: { ...QIAOGUAN, id: one.input.id } } : { first: 'staff.registerElsewhere' };
  },
  correctRegistration: (hand) => {
    const [one, { key: _key, ...said }] = [kept(hand, 'registrations'), entry(hand)];
    return one ? { who: 'editor', input: { ...one.input, outletId: String(one.document.outletId), ...said, reason: '标题写错了' } } : { first: 'staff.registerElsewhere' };
  },
  removeRegistration: (hand) => {
    const one = kept(hand, 'registrations');
    return one ? { who: 'editor', input: { ...one.input, reason: '重复了' } } : { first: 'staff.registerElsewhere' };
  },
  channelMonth: (hand) => {
    const id = outletId(hand);
    return id ? { who: 'editor', input: { ...YEAR, outletId: id, month: 3 } } : { first: 'staff.saveOutlet' };
  },
  saveMonthCount: async (hand) => {
    const [id, month] = [outletId(hand), 1 + hand.by.below(3)];
    if (!id) return { first: 'staff.saveOutlet' };
    const now = await hand.ask('editor', 'staff', 'channelMonth', { ...YEAR, outletId: id, month });
    return { who: 'editor', input: { ...YEAR, outletId: id, month, count: hand.by.below(40), before: now?.month.count ?? null, reason: '又数了一遍' } };
  },
};

const LINES = {
  training: { topic: '依申请公开办理', people: '20' }, normativeDocuments: { title: '关于加强管理的通知', documentNumber: '乔政发〔2026〕1号' }, administrativePenalty: { decisions: '3' },
} as const satisfies Partial<Record<YearbookKind, Readonly<Record<string, string>>>>;
const WRITTEN = Object.keys(LINES) as readonly (keyof typeof LINES)[];

/** 年度台账. */
export const BOOKS: Recipes<'annual'> = {
  saveLine: (hand) => {
    const kind = hand.by.of(WRITTEN);
    return { who: 'editor', input: { ...QIAOGUAN, key: hand.key(), kind, on: hand.today, values: LINES[kind], ...(hand.by.maybe(0.8) && { another: true as const }) } };
  },
  yearLine: (hand) => {
    const one = kept(hand, 'yearLines');
    return one ? { who: 'editor', input: { ...QIAOGUAN, id: one.input.id } } : { first: 'annual.saveLine' };
  },
  correctLine: (hand) => {
    const one = kept(hand, 'yearLines');
    const kind = WRITTEN.find((written) => written === one?.document.kind) ?? 'training';
    return one ? { who: 'editor', input: { ...one.input, on: hand.today, values: { ...LINES[kind], ...(kind === 'training' && { people: String(1 + hand.by.below(90)) }) }, reason: '数错了' } } : { first: 'annual.saveLine' };
  },
  removeLine: (hand) => {
    const one = kept(hand, 'yearLines');
    return one ? { who: 'editor', input: { ...one.input, reason: '重复了' } } : { first: 'annual.saveLine' };
  },
  withdrawNone: async (hand) => {
    const { books = [] } = await hand.ask('editor', 'annual', 'bookYear', OVER) ?? {};
    const said = books.filter(({ none }) => none);
    return said.length > 0 ? { who: 'editor', input: { ...OVER, kind: hand.by.of(said).kind, reason: '后来有了' } } : { first: 'annual.stateNone' };
  },
};
