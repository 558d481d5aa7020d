import type { CivilDate } from '../calendar/civil-date';

/** 在办的申请 that stand alike in the lists of their office: kept by days, so that the numbers are right on every day. */
export interface OpenGroup {
  /** The last day of the agency's own period, see domain/agenda/shelf.ts. */
  readonly answerOn: CivilDate;
  readonly overdueAfter: CivilDate;
  readonly unconfirmed: boolean;
  /** 件. */
  readonly count: number;
}

/** 在办的, by light. 件. Whoever is unconfirmed has a light as well. */
export interface Lights {
  readonly open: number;
  readonly calm: number;
  readonly near: number;
  readonly late: number;
  readonly unconfirmed: number;
}

/** When it is looked at; see `glance` of domain/agenda/shelf.ts. */
interface Seen {
  readonly today: CivilDate;
  readonly farFrom: CivilDate;
}

const isLate = ({ overdueAfter }: OpenGroup, { today }: Seen): boolean => overdueAfter < today;
const isNear = (group: OpenGroup, seen: Seen): boolean => group.answerOn < seen.farFrom && !isLate(group, seen);

const sum = (groups: readonly OpenGroup[]): number => groups.reduce((total, { count }) => total + count, 0);

/** 在办几件、快到期几件、逾期几件: the same conditions as the lists of the office (`standsIn`). */
export function lightsOf(groups: readonly OpenGroup[], seen: Seen): Lights {
  const [open, late, near] = [sum(groups), sum(groups.filter((group) => isLate(group, seen))), sum(groups.filter((group) => isNear(group, seen)))];
  return { open, late, near, calm: open - late - near, unconfirmed: sum(groups.filter(({ unconfirmed }) => unconfirmed)) };
}

/** 最早过期的一天 of those that are late. */
export const earliestLate = (groups: readonly OpenGroup[], seen: Seen): CivilDate | undefined =>
  groups.filter((group) => isLate(group, seen)).map(({ overdueAfter }) => overdueAfter).sort()[0];

/** Cases of the same days as one group. */
export function groupOpen(cases: readonly Omit<OpenGroup, 'count'>[]): readonly OpenGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const one of cases) {
    const key = `${one.answerOn}/${one.overdueAfter}/${one.unconfirmed}`;
    groups.set(key, { ...one, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}
