import type { AgencySummary } from '@/contract/public';

/** 一个县和它的单位: the county first, then what belongs to it. */
export interface AgencyBranch {
  readonly root: AgencySummary;
  readonly members: readonly AgencySummary[];
}

/** 民政 must find the bureau and not every 人民政府. */
function isNamed({ name, shortName }: Pick<AgencySummary, 'name' | 'shortName'>, wanted: string): boolean {
  const own = name.replace(/人民政府$/, '');
  return shortName.includes(wanted) || own.includes(wanted) || name.startsWith(wanted) || name.endsWith(wanted);
}

/** By a name it has, a name it had, or the first letters of the short one: QGZ, qg. */
function matches(agency: AgencySummary, wanted: string): boolean {
  const letters = wanted.toUpperCase();
  const byLetters = /^[A-Z0-9]+$/.test(letters) && (letters.length > 1 ? (agency.initials ?? '').includes(letters) : (agency.initials ?? '').startsWith(letters));
  return byLetters || [agency, ...agency.formerNames ?? []].some((named) => isNamed(named, wanted));
}

/** Everything below an agency, in the order of the list. */
function below(root: AgencySummary, agencies: readonly AgencySummary[]): readonly AgencySummary[] {
  return agencies.filter((agency) => agency.parentId === root.id).flatMap((agency) => [agency, ...below(agency, agencies)]);
}

/**
 * 县的树. With a search, what matches by name: a county that matches brings everything in it. What was merged into
 * another stands at the end: its past is still there.
 */
export function agencyTree(agencies: readonly AgencySummary[], search = ''): readonly AgencyBranch[] {
  const wanted = search.replace(/\s/g, '');
  const ids = new Set(agencies.map((agency) => agency.id));
  return agencies
    .filter((agency) => agency.parentId === undefined || !ids.has(agency.parentId))
    .map((root): AgencyBranch => {
      const all = [root, ...below(root, agencies)];
      const members = wanted === '' || matches(root, wanted) ? all : all.filter((agency) => matches(agency, wanted));
      return { root, members: [...members.filter(({ successor }) => !successor), ...members.filter(({ successor }) => successor)] };
    })
    .filter((branch) => branch.members.length > 0);
}

/** The agency that is meant when nobody chose: the only one there is beside its county. */
export function onlyAgency(agencies: readonly AgencySummary[]): AgencySummary | undefined {
  const there = agencies.filter(({ successor }) => !successor);
  const parents = new Set(there.map((agency) => agency.parentId));
  const leaves = there.filter((agency) => !parents.has(agency.id));
  return leaves.length === 1 ? leaves[0] : undefined;
}
