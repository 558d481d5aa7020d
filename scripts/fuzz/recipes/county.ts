import { addDays } from '@/domain/calendar/civil-date';
import { LAST_NOTICE_YEAR } from '../../../test/fixtures/calendar';
import { inventedFor, noticeText } from '../../../test/fixtures/notice-words';
import { idOf, type Hand, type Recipes } from '../hand';

const COUNTY = { agencyId: 'changle' } as const;
const WHO = 'supervisor';
/** Small towns of the county, to be renamed and merged; nothing is open there. */
const SMALL = ['laocheng', 'beizhan', 'nanhu'];

const CELLS = ['3:newlyReceived:total', '3:granted:total', '3:carriedOverOut:total'];

const agencies = async (hand: Hand) => (await hand.ask(WHO, 'staff', 'countyAgencies', COUNTY))?.agencies ?? [];
async function small(hand: Hand) {
  const some = (await agencies(hand)).filter(({ id, mergedInto }) => SMALL.includes(id) && !mergedInto);
  return some.length > 0 ? hand.by.of(some) : undefined;
}
const notice = () => ({ ...COUNTY, text: noticeText(LAST_NOTICE_YEAR + 1, inventedFor(LAST_NOTICE_YEAR + 1)), address: 'https://www.gov.cn/zhengce/zhengceku/202611/content_1.htm' });

export const COUNTY_STAFF: Recipes<'staff'> = {
  countyOverview: () => ({ who: WHO, input: COUNTY }),
  countyAgencies: () => ({ who: WHO, input: COUNTY }),
  previewNotice: () => ({ who: WHO, input: notice() }),
  importNotice: async (hand) => {
    const seen = await hand.ask(WHO, 'staff', 'previewNotice', notice());
    return seen && { who: WHO, input: { ...notice(), edition: seen.edition } };
  },
  renameAgency: async (hand) => {
    const one = await small(hand);
    const name = `${hand.by.of(['东山', '西河', '南岭', '北原'])}${hand.by.of(['一', '二', '三', '四', '五'])}`;
    return one && { who: WHO, input: { ...COUNTY, id: one.id, version: one.version, name: `${name}镇人民政府`, shortName: `${name}镇`, on: hand.today, basis: '潍民字〔2026〕5号' } };
  },
  mergeAgency: async (hand) => {
    const one = await small(hand);
    return one && { who: WHO, input: { ...COUNTY, id: one.id, version: one.version, intoId: 'wutu', on: hand.today, basis: '潍民字〔2026〕6号' } };
  },
  saveHost: async (hand) => {
    const county = (await agencies(hand)).find(({ id }) => id === COUNTY.agencyId);
    return county && { who: WHO, input: { ...COUNTY, version: county.version, filingNumber: `鲁政移备2026-${String(hand.by.below(1000)).padStart(4, '0')}` } };
  },
  keyState: () => ({ who: WHO, input: COUNTY }),
};

export const COUNTY_YEAR: Recipes<'annual'> = {
  countyYear: () => ({ who: WHO, input: COUNTY }),
  urge: async (hand) => {
    const of = hand.by.of(['qiaoguan', 'wutu']);
    const reasons = (await hand.ask(WHO, 'annual', 'urgeReasons', { ...COUNTY, of }))?.reasons.filter(({ urgedToday }) => !urgedToday) ?? [];
    return reasons.length > 0 ? { who: WHO, input: { ...COUNTY, of, matter: hand.by.of(reasons).matter, by: addDays(hand.today, 3) } } : undefined;
  },
  urges: () => ({ who: WHO, input: COUNTY }),
  urgeOf: (hand) => ofUrge(hand, ({ id, agencyId }) => ({ agencyId, id })),
  answerUrge: (hand) => ofUrge(hand, ({ id, agencyId, version }) => ({ agencyId, id, version, words: '这周内办完。' })),
  rollUp: (hand) => ({ who: WHO, input: { ...COUNTY, year: 2021, of: ['qiaoguan'], from: hand.by.of(['published', 'live'] as const) } }),
  rollUpCell: (hand) => ({ who: WHO, input: { ...COUNTY, year: 2021, of: ['qiaoguan'], from: 'published', cell: hand.by.of(CELLS) } }),
  sumBehind: (hand) => ({ who: WHO, input: { ...COUNTY, year: 2026, cell: hand.by.of(CELLS) } }),
  countyChecks: () => ({ who: WHO, input: { ...COUNTY, year: 2021 } }),
  operation: (hand) => ({ who: WHO, input: { ...COUNTY, days: hand.by.of([1, 7, 30] as const) } }),
  reportDates: () => ({ who: 'editor', input: { agencyId: 'qiaoguan', year: 2025 } }),
  saveReportDate: (hand) => ({ who: WHO, input: { ...COUNTY, year: 2026, on: hand.by.of(['2027-01-15', '2027-01-20', null] as never[]) } }),
  linesBehind: () => ({ who: 'editor', input: { agencyId: 'qiaoguan', year: 2026, row: 'administrativePenalty', column: 'decisions' } }),
};

function ofUrge<I extends object>(hand: Hand, input: (urge: { readonly id: string; readonly agencyId: string; readonly version: number }) => I) {
  const [one] = hand.some('urges');
  if (!one) return { first: 'annual.urge' };
  const agencyId = String(one.agencyId ?? one.of);
  return { who: hand.staff(agencyId, 'officer'), input: input({ id: idOf(one), agencyId, version: Number(one.version) }) };
}
