import { searchWays } from '@/domain/agenda/search-tokens';
import { MOST_COUNTED, type Glance, type WorkFilter } from '@/domain/agenda/shelf';
import type { StaffRole } from '@/domain/statute/roles';
import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import type { Application } from '../application';
import type { BlindIndex } from '../crypto/blind-index';
import { either, gte, lt, not, oneOf, type Collection, type Stored, type Where } from '../database';
import { mapPage, type Page } from '../paging';
import { mergedPage, type KeyedList } from './lists';
import { TOKENS, wordsOf } from './words-of';

const SHELF = 'projection.shelf';
const DESK = `${SHELF}.desk`;
const KEY = `${SHELF}.key`;
const TURNS = `${SHELF}.turns`;
const LATER_TURNS = `${SHELF}.turnsIf`;

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

const actingOf = ({ roles }: Glance): readonly StaffRole[] => roles.filter((role) => ACTING.includes(role));

/** What is at the turn of a role from a day on, or of who is not barred. */
const laterTurnOf = (agencyId: string, role: string, { today, memberId }: Glance): Where =>
  ({ ...onDesk(agencyId), [LATER_TURNS]: role, [`${SHELF}.actFrom`]: lt(addDays(today, 1)), [`${SHELF}.barred`]: not(`${role}:${memberId}`) });

/** 待我办 of one role: what is his without exception, and the other; no case is in both. */
const turnsOf = (agencyId: string, role: string, seen: Glance): readonly Where[] => [{ ...onDesk(agencyId), [TURNS]: role }, laterTurnOf(agencyId, role, seen)];

/** The conditions of a list; of 待我办 one set for each role, because one may be barred as reviewer and not as officer. */
function wheresOf(agencyId: string, filter: WorkFilter, seen: Glance): readonly Where[] {
  const { today, farFrom } = seen;
  const desk = onDesk(agencyId);
  switch (filter) {
    case 'open': return [desk];
    case 'mine': return actingOf(seen).flatMap((role) => turnsOf(agencyId, role, seen));
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
  /** Counting goes through all of them, and of these there are more every year: of many the last year alone has as many as are told. */
  const countClosed = async (where: Where, today: CivilDate): Promise<number> => {
    const ofYear = await cases.count({ ...where, 'projection.closedKey': gte(addDays(today, -365)) });
    return Math.min(MOST_COUNTED, ofYear < MOST_COUNTED ? await cases.count(where) : ofYear);
  };
  /** Of several roles: some cases are at the turn of two of them and count once. */
  const countOfRoles = async (agencyId: string, roles: readonly StaffRole[], seen: Glance): Promise<number> => {
    const [surely, perhaps] = await Promise.all([
      cases.count({ ...onDesk(agencyId), [TURNS]: oneOf(roles) }),
      cases.count(either({ ...onDesk(agencyId), [LATER_TURNS]: oneOf(roles) }, roles.map((role) => laterTurnOf(agencyId, role, seen)))),
    ]);
    return surely + perhaps;
  };
  const count = async (agencyId: string, filter: WorkFilter, seen: Glance): Promise<number> => {
    const [wheres, roles] = [wheresOf(agencyId, filter, seen), actingOf(seen)];
    if (filter === 'closed' && wheres[0]) return countClosed(wheres[0], seen.today);
    if (filter === 'mine' && roles.length > 1) return countOfRoles(agencyId, roles, seen);
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
      const { number, text } = searchWays(typed);
      const words = await wordsOf(cases, agencyId, text);
      const wheres: readonly Where[] = [
        ...number.map((token): Where => ({ agencyId, [TOKENS]: token })),
        ...(names && typed.trim() ? [{ agencyId, 'blind.name': blind.of(agencyId, 'name', typed), [DESK]: not('practice') }] : []),
        ...(words ? [words] : []),
      ];
      return mapPage(await mergedPage(cases, wheres.map((where) => ({ where, key: 'projection.submittedKey', direction: 'desc' })), cursor), read);
    },
  };
}
