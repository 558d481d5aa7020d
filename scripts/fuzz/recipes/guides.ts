import { YEARLY_FACTS } from '@/domain/guide/facts';
import { first, idOf, type Hand, type Recipes } from '../hand';
import { uploaded } from './applications';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;

const rule = (hand: Hand) => first(hand.some('rules', (one) => one.agencyId === 'qiaoguan' && !one.abolished));
const hexOf = (hand: Hand) => Array.from({ length: 32 }, () => hand.by.below(16).toString(16)).join('');

/** 指南、制度. */
export const GUIDES: Recipes<'staff'> = {
  guideDesk: () => ({ who: 'editor', input: QIAOGUAN }),
  saveGuide: async (hand) => {
    const desk = await hand.ask('editor', 'staff', 'guideDesk', QIAOGUAN);
    return desk && { who: 'editor', input: { ...QIAOGUAN, version: desk.version, ...(desk.contact && { contact: desk.contact }), remarks: desk.remarks, open: [...desk.open], facts: { ...desk.facts, fax: `0536-67611${String(hand.by.below(100)).padStart(2, '0')}`, duties: hand.words() } } };
  },
  confirmFacts: async (hand) => {
    const desk = await hand.ask('editor', 'staff', 'guideDesk', QIAOGUAN);
    const said = desk?.items.filter(({ fact, value }) => value !== undefined && YEARLY_FACTS.includes(fact)) ?? [];
    return desk && said.length > 0 ? { who: 'editor', input: { ...QIAOGUAN, version: desk.version, facts: [hand.by.of(said).fact] } } : { first: 'staff.saveGuide' };
  },
  publishGuide: async (hand) => {
    const desk = await hand.ask('editor', 'staff', 'guideDesk', QIAOGUAN);
    return desk && desk.changes.length > 0 ? { who: 'editor', input: { ...QIAOGUAN, version: desk.version, secrecyChecked: true } } : { first: 'staff.saveGuide' };
  },
  saveRule: async (hand) => {
    const one = hand.by.maybe(0.4) ? rule(hand) : undefined;
    const uploadId = hand.hint === 'files' || hand.by.maybe(0.3) ? await uploaded(hand, 'editor', ['pdf', 'docx']) : undefined;
    return { who: 'editor', input: { ...QIAOGUAN, id: one ? idOf(one) : hexOf(hand), version: one ? Number(one.version) : 0, title: `保密审查办法${hand.by.below(100)}`, madeOn: hand.today, body: '第一条 为了规范公开。', ...(uploadId && { uploadId }), keepFile: false, secrecyChecked: true } };
  },
  abolishRule: (hand) => {
    const one = rule(hand);
    return one ? { who: 'editor', input: { ...QIAOGUAN, id: idOf(one), version: Number(one.version), on: hand.today, reason: '已经过时' } } : { first: 'staff.saveRule' };
  },
};

/** What everybody reads. */
export const READING: Recipes<'public'> = {
  getReport: () => ({ who: 'nobody', input: { ...QIAOGUAN, year: 2021 } }),
  compareReports: async (hand) => {
    const reports = (await hand.ask('nobody', 'public', 'listReports', QIAOGUAN))?.reports ?? [];
    const years = reports.map(({ year }) => year);
    return years.length > 1 ? { who: 'nobody', input: { left: { ...QIAOGUAN, year: years[0] ?? 2021 }, right: { ...QIAOGUAN, year: years[1] ?? 2021 } } } : { first: 'papers.importReport' };
  },
  getRule: (hand) => {
    const one = rule(hand);
    return one ? { who: 'nobody', input: { ...QIAOGUAN, id: idOf(one) } } : { first: 'staff.saveRule' };
  },
  ruleFile: (hand) => {
    const one = first(hand.some('rules', (found) => found.agencyId === 'qiaoguan' && /"file"|uploadId|fileId/.test(JSON.stringify(found))));
    return one ? { who: 'nobody', input: { ...QIAOGUAN, id: idOf(one) } } : { first: 'staff.saveRule', hint: 'files' };
  },
  listItems: (hand) => ({ who: 'nobody', input: { ...QIAOGUAN, scope: hand.by.of(['own', 'county'] as const), ...(hand.by.maybe(0.3) && { category: 'township-8' as const }) } }),
  getItem: async (hand) => {
    const { items = [] } = await hand.ask('nobody', 'public', 'listItems', QIAOGUAN) ?? {};
    return items.length > 0 ? { who: 'nobody', input: { id: hand.by.of(items).id } } : undefined;
  },
  itemFile: async (hand) => {
    const { items = [] } = await hand.ask('nobody', 'public', 'listItems', QIAOGUAN) ?? {};
    const some = items.filter(({ attachments }) => attachments > 0);
    const item = some.length > 0 ? await hand.ask('nobody', 'public', 'getItem', { id: hand.by.of(some).id }) : undefined;
    const file = item?.state === 'public' ? item.attachments[0] : undefined;
    return item && file ? { who: 'nobody', input: { id: item.id, uploadId: file.uploadId } } : hand.by.maybe(0.3) ? { first: 'papers.saveItem', hint: 'files' } : { first: 'staff.publishItem' };
  },
};
