import type { CivilDate } from '../calendar/civil-date';

/** A name an agency had before. */
export interface FormerName {
  readonly name: string;
  readonly shortName: string;
  /** The first day of the name after it. */
  readonly until: CivilDate;
}

/** 并入: into which agency and since when. */
export interface MergedInto {
  readonly agencyId: string;
  readonly on: CivilDate;
}

export interface NamedAgency {
  readonly name: string;
  readonly shortName: string;
  /** The oldest first. */
  readonly formerNames?: readonly FormerName[] | undefined;
}

/** 当时的名称: how an agency was called on a day. */
export function nameOn({ name, shortName, formerNames = [] }: NamedAgency, day: CivilDate): { readonly name: string; readonly shortName: string } {
  const then = formerNames.filter(({ until }) => day < until)[0];
  return then ? { name: then.name, shortName: then.shortName } : { name, shortName };
}

/** One that was merged hands on to the one it went into, which may have been merged itself. Ids already passed are not passed again. */
export function successorOf<A extends { readonly id: string; readonly mergedInto?: MergedInto | undefined }>(agency: A, find: (id: string) => A | undefined): A {
  const passed = new Set<string>();
  let current = agency;
  while (current.mergedInto && !passed.has(current.id)) {
    passed.add(current.id);
    const next = find(current.mergedInto.agencyId);
    if (!next) return current;
    current = next;
  }
  return current;
}
