import { searchWays } from '@/domain/agenda/search-tokens';
import { MOST_COUNTED, type Glance, type WorkFilter } from '@/domain/agenda/shelf';
import type { StaffRole } from '@/domain/statute/roles';
import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import type { Application } from '../application';
import type { BlindIndex } from '../crypto/blind-index';
import { either, gte, holding, lt, not, type Collection, type Stored, type Where } from '../database';
import { mapPage, type Page } from '../paging';
import { mergedPage, type KeyedList } from './lists';

const SHELF = 'projection.shelf';
const DESK = `${SHELF}.desk`;
const KEY = `${SHELF}.key`;

/** Roles that ever have the next step. */
const ACTING: readonly StaffRole[] = ['officer', 'reviewer', 'officeHead', 'signatory'];

/** How many cases stand in some lists of an agency. */
export interface DeskCounts {
  readonly open: number;
  readonly unconfirmed: number;
  readonly overdue: number;
}

/** 今天的列表: one question for a page of a list and for its number, so that both always agree. */
export interface WorkLists {
  readonly list: (agencyId: string, filter: WorkFilter, seen: Glance, cursor?: string) => Promise<Page<Application>>;
  /** How many stand in each list; of 已办结 MOST_COUNTED where there are as many or more. */
  readonly listCounts: (agencyId: string, seen: Glance) => Promise<Readonly<Record<WorkFilter, number>>>;
  readonly nearCount: (agencyId: string, seen: Glance) => Promise<number>;
  /** 轮到谁 of some roles. */
  readonly turnCount: (agencyId: string, seen: Glance) => Promise<number>;
  readonly deskCounts: (agencyId: string, today: CivilDate) => Promise<DeskCounts>;
  /** By number, by words of the description, and, for who may, by the whole name of the applicant; newest first. */
  readonly search: (agencyId: string, typed: string, names: boolean, cursor?: string) => Promise<Page<Application>>;
}

const onDesk = (agencyId: string): Where => ({ agencyId, [DESK]: 'work' });
const overdue = (today: CivilDate): Where => ({ [`${SHELF}.overdueAfter`]: lt(today) });

/** 待我办 of one role: what is his without exception, and what is his from a day on or unless he is barred; no case is in both. */
const turnsOf = (agencyId: string, role: string, { today, memberId }: Glance): readonly Where[] => [
  { ...onDesk(agencyId), [`${SHELF}.turns`]: role },
  { ...onDesk(agencyId), [`${SHELF}.turnsIf`]: role, [`${SHELF}.actFrom`]: lt(addDays(today, 1)), [`${SHELF}.barred`]: not(`${role}:${memberId}`) },
];

/** The conditions of a list; of 待我办 one set for each role, because one may be barred as reviewer and not as officer. */
function wheresOf(agencyId: string, filter: WorkFilter, seen: Glance): readonly Where[] {
  const { today, farFrom } = seen;
  const roles = seen.roles.filter((role) => ACTING.includes(role));
  const desk = onDesk(agencyId);
  switch (filter) {
    case 'open': return [desk];
    case 'mine': return roles.flatMap((role) => turnsOf(agencyId, role, seen));
    case 'unconfirmed': case 'applicant': return [{ ...desk, [`${SHELF}.group`]: filter }];
    case 'consulting': return [{ ...desk, [`${SHELF}.group`]: 'others', [`${SHELF}.othersUntil`]: gte(today) }];
    case 'near': return [{ ...desk, [`${SHELF}.answerOn`]: lt(farFrom), [`${SHELF}.overdueAfter`]: gte(today) }];
    case 'overdue': return [{ ...desk, ...overdue(today) }];
    case 'closed': return [{ agencyId, [`${SHELF}.ended`]: true }];
  }
}

/** What comes before a day in the order of the lists bounds what has to be looked through for a page of it. */
const bound = (filter: WorkFilter, { today, farFrom }: Glance): Where =>
  (filter === 'near' ? { [KEY]: lt(farFrom) } : filter === 'overdue' ? { [KEY]: lt(today) } : {});

const listsOf = (agencyId: string, filter: WorkFilter, seen: Glance): readonly KeyedList[] => wheresOf(agencyId, filter, seen).map((where) =>
  (filter === 'closed'
    ? { where, key: 'projection.closedKey', direction: 'desc' }
    : { where: { ...where, ...bound(filter, seen) }, key: KEY, direction: 'asc' }));

export function workLists(cases: Collection, blind: BlindIndex, read: (stored: Stored) => Application): WorkLists {
  const hasMost = async (where: Where): Promise<boolean> =>
    (await cases.find(where, { limit: 1, skip: MOST_COUNTED - 1, orderBy: [['projection.closedKey', 'desc']], fields: ['number'] })).length > 0;
  const count = async (agencyId: string, filter: WorkFilter, seen: Glance): Promise<number> => {
    const wheres = wheresOf(agencyId, filter, seen);
    // Counting goes through all of them, and of these there are more every year.
    if (filter === 'closed' && wheres[0] && await hasMost(wheres[0])) return MOST_COUNTED;
    // Of one role no case is counted twice; of several some may be, so they are looked through.
    const apart = filter !== 'mine' || wheres.length <= 2;
    if (!apart) return cases.count(either(onDesk(agencyId), wheres));
    return (await Promise.all(wheres.map((where) => cases.count(where)))).reduce((sum, one) => sum + one, 0);
  };
  return {
    list: async (agencyId, filter, seen, cursor) => mapPage(await mergedPage(cases, listsOf(agencyId, filter, seen), cursor), read),
    listCounts: async (agencyId, seen) => {
      const counted = async (filter: WorkFilter) => count(agencyId, filter, seen);
      const [mine, open, unconfirmed, near, late, applicant, consulting, closed] = await Promise.all([
        counted('mine'), counted('open'), counted('unconfirmed'), counted('near'), counted('overdue'), counted('applicant'), counted('consulting'), counted('closed'),
      ]);
      return { mine, open, unconfirmed, near, overdue: late, applicant, consulting, closed };
    },
    nearCount: (agencyId, seen) => count(agencyId, 'near', seen),
    turnCount: (agencyId, seen) => count(agencyId, 'mine', seen),
    deskCounts: async (agencyId, today) => {
      const desk = onDesk(agencyId);
      const [open, unconfirmed, late] = await Promise.all([
        cases.count(desk), cases.count({ ...desk, [`${SHELF}.group`]: 'unconfirmed' }), cases.count({ ...desk, ...overdue(today) }),
      ]);
      return { open, unconfirmed, overdue: late };
    },
    search: async (agencyId, typed, names, cursor) => {
      const { number, text: [first, ...others] } = searchWays(typed);
      const tokens = `${SHELF}.tokens`;
      const wheres: readonly Where[] = [
        ...number.map((token): Where => ({ agencyId, [tokens]: token })),
        ...(names && typed.trim() ? [{ agencyId, 'blind.name': blind.of(agencyId, 'name', typed), [DESK]: not('practice') }] : []),
        ...(first ? [{ agencyId, [tokens]: holding([first, ...others]) }] : []),
      ];
      return mapPage(await mergedPage(cases, wheres.map((where) => ({ where, key: 'projection.submittedKey', direction: 'desc' })), cursor), read);
    },
  };
}
