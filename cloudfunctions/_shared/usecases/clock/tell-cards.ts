import { glance } from '@/domain/agenda/shelf';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { CARD_FIRST, isWorthSending, type MorningCard } from '@/domain/reminder/card';
import { restAhead } from '@/domain/reminder/hours';
import type { StaffRole } from '@/domain/statute/roles';
import { rolesWith, standInsOf } from '../../entry/standing';
import type { Agency } from '../../repositories/agencies';
import type { Member } from '../../repositories/members';
import type { DeskCounts } from '../../repositories/work-lists';
import { cardMessage } from '../../telling';
import { eachItem, type ItemFailed } from '../../timer';
import type { ClockCloud } from './clock-cloud';

const HANDLERS: readonly StaffRole[] = ['officer', 'reviewer', 'officeHead', 'signatory'];
const NOTHING: MorningCard = { mine: 0, near: 0, overdue: 0, unconfirmed: 0, first: [] };

const sum = (a: MorningCard, b: MorningCard): MorningCard => ({
  mine: a.mine + b.mine, near: a.near + b.near, overdue: a.overdue + b.overdue, unconfirmed: a.unconfirmed + b.unconfirmed,
  first: [...a.first, ...b.first].slice(0, CARD_FIRST),
});

interface Morning {
  readonly today: CivilDate;
  readonly agencies: readonly Agency[];
  readonly cloud: ClockCloud;
  /** Asked once for each agency. */
  readonly desks: Map<string, Promise<DeskCounts & { readonly near: number }>>;
}

function deskOf(agencyId: string, { cloud, today, desks }: Morning): Promise<DeskCounts & { readonly near: number }> {
  const seen = glance(today, cloud.calendar, { roles: [], memberId: '' });
  const asked = desks.get(agencyId) ?? Promise.all([cloud.cases.deskCounts(agencyId, today), cloud.cases.nearCount(agencyId, seen)]).then(([counts, near]) => ({ ...counts, near }));
  desks.set(agencyId, asked);
  return asked;
}

/** What one binding adds: who handles hears of his own work and of what is overdue, the officer also of what is near. */
async function ofAgency(member: Member, roles: readonly StaffRole[], morning: Morning): Promise<MorningCard> {
  if (!roles.some((role) => HANDLERS.includes(role))) return NOTHING;
  const { cloud: { cases, calendar }, today } = morning;
  const seen = glance(today, calendar, { roles, memberId: member.id });
  const [desk, page] = await Promise.all([deskOf(member.agencyId, morning), cases.list(member.agencyId, 'mine', seen)]);
  const mine = page.next ? (await cases.listCounts(member.agencyId, seen)).mine : page.items.length;
  const officer = roles.includes('officer');
  return {
    mine, near: officer ? desk.near : 0, overdue: desk.overdue, unconfirmed: officer ? desk.unconfirmed : 0,
    first: page.items.slice(0, CARD_FIRST).map(({ disclosure: { id, number } }) => ({ caseId: id, number })),
  };
}

/** 县主管部门: what is overdue or unconfirmed anywhere in the county. */
async function ofCounty(member: Member, roles: readonly StaffRole[], morning: Morning): Promise<MorningCard> {
  if (!roles.includes('supervisor')) return NOTHING;
  const below = morning.agencies.filter(({ parentId }) => parentId === member.agencyId);
  const desks = await Promise.all(below.map(({ id }) => deskOf(id, morning)));
  return desks.reduce<MorningCard>((all, { overdue, unconfirmed }) => sum(all, { ...NOTHING, overdue, unconfirmed }), NOTHING);
}

async function cardOf(bindings: readonly Member[], morning: Morning): Promise<MorningCard> {
  let card = NOTHING;
  for (const member of bindings) {
    const roles = rolesWith(member, await standInsOf(member, morning.today, morning.cloud.members));
    card = sum(card, sum(await ofAgency(member, roles, morning), await ofCounty(member, roles, morning)));
  }
  const rest = restAhead(morning.today, morning.cloud.calendar);
  return { ...card, ...(rest && { rest }) };
}

/** 早上的一份: one for each person and day, whatever he does in how many agencies; nobody gets one that says nothing. */
export async function tellCards(at: Instant, today: CivilDate, cloud: ClockCloud, itemFailed: ItemFailed): Promise<{ readonly cards: number; readonly failed: number }> {
  const report = { cards: 0 };
  const agencies = await cloud.agencies.all();
  const people = new Map<string, Member[]>();
  for (const { id } of agencies) {
    for (const member of await cloud.members.ofAgency(id)) {
      if (member.left === undefined) people.set(member.identity, [...people.get(member.identity) ?? [], member]);
    }
  }
  const morning: Morning = { today, agencies, cloud, desks: new Map() };
  const failed = await eachItem(people, async ([identity, bindings]) => {
    const key = `card-${cloud.blind.idFrom('morningCard', identity, today)}`;
    const [first] = bindings;
    // A run that was stopped goes on where it stood.
    if (!first || await cloud.messages.wasTold(key)) return;
    const card = await cardOf(bindings, morning);
    if (isWorthSending(card) && await cloud.messages.tell(cardMessage(key, first.id, card, at))) report.cards += 1;
  }, itemFailed);
  return { ...report, failed };
}
