import { searchWays } from '@/domain/agenda/search-tokens';
import type { Glance, WorkFilter } from '@/domain/agenda/shelf';
import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import type { Application } from '../application';
import type { BlindIndex } from '../crypto/blind-index';
import { either, gte, holding, lt, not, type Collection, type Stored, type Where } from '../database';
import { mapPage, type Page } from '../paging';
import { mergedPage, type KeyedList } from './lists';

const SHELF = 'projection.shelf';
const DESK = `${SHELF}.desk`;
const KEY = `${SHELF}.key`;

/** How many cases stand in some lists of an agency. */
export interface DeskCounts {
  readonly open: number;
  readonly unconfirmed: number;
  readonly overdue: number;
}

/** 今天的列表: one question for a page of a list and for its number, so that both always agree. */
export interface WorkLists {
  readonly list: (agencyId: string, filter: WorkFilter, seen: Glance, cursor?: string) => Promise<Page<Application>>;
  readonly listCounts: (agencyId: string, seen: Glance) => Promise<Readonly<Record<WorkFilter, number>>>;
  readonly nearCount: (agencyId: string, seen: Glance) => Promise<number>;
  readonly deskCounts: (agencyId: string, today: CivilDate) => Promise<DeskCounts>;
  /** By number, by words of the description, and, for who may, by the whole name of the applicant; newest first. */
  readonly search: (agencyId: string, typed: string, names: boolean, cursor?: string) => Promise<Page<Application>>;
}

const onDesk = (agencyId: string): Where => ({ agencyId, [DESK]: 'work' });
const overdue = (today: CivilDate): Where => ({ [KEY]: lt(today), [`${SHELF}.overdueAfter`]: lt(today) });

/** The conditions of a list; of 待我办 one set for each role, because one may be barred as reviewer and not as officer. */
function wheresOf(agencyId: string, filter: WorkFilter, { today, farFrom, roles, memberId }: Glance): readonly Where[] {
  const desk = onDesk(agencyId);
  switch (filter) {
    case 'open': return [desk];
    case 'mine': return roles.map((role) => ({
      ...desk, [`${SHELF}.turns`]: role, [`${SHELF}.actFrom`]: lt(addDays(today, 1)), [`${SHELF}.barred`]: not(`${role}:${memberId}`),
    }));
    case 'unconfirmed': case 'applicant': return [{ ...desk, [`${SHELF}.group`]: filter }];
    case 'consulting': return [{ ...desk, [`${SHELF}.group`]: 'others', [`${SHELF}.othersUntil`]: gte(today) }];
    case 'near': return [{ ...desk, [KEY]: lt(farFrom), [`${SHELF}.answerOn`]: lt(farFrom), [`${SHELF}.overdueAfter`]: gte(today) }];
    case 'overdue': return [{ ...desk, ...overdue(today) }];
    case 'closed': return [{ agencyId, 'projection.open': false, [DESK]: not('practice') }];
  }
}

const listsOf = (agencyId: string, filter: WorkFilter, seen: Glance): readonly KeyedList[] => wheresOf(agencyId, filter, seen).map((where) =>
  (filter === 'closed' ? { where, key: 'projection.closedKey', direction: 'desc' } : { where, key: KEY, direction: 'asc' }));

export function workLists(cases: Collection, blind: BlindIndex, read: (stored: Stored) => Application): WorkLists {
  const count = async (agencyId: string, filter: WorkFilter, seen: Glance): Promise<number> => {
    const [first, ...rest] = wheresOf(agencyId, filter, seen);
    if (!first) return 0;
    return cases.count(rest.length === 0 ? first : either(onDesk(agencyId), [first, ...rest]));
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
