import type { AgencySummary } from '@/contract/public';

/** 一个县和它的单位: the county first, then what belongs to it. */
export interface AgencyBranch {
  readonly root: AgencySummary;
  readonly members: readonly AgencySummary[];
}

/** 民政 must find the bureau and not every 人民政府. */
function matches({ name, shortName }: AgencySummary, wanted: string): boolean {
  const own = name.replace(/人民政府$/, '');
  return shortName.includes(wanted) || own.includes(wanted) || name.startsWith(wanted) || name.endsWith(wanted);
}

/** Everything below an agency, in the order of the list. */
function below(root: AgencySummary, agencies: readonly AgencySummary[]): readonly AgencySummary[] {
  return agencies.filter((agency) => agency.parentId === root.id).flatMap((agency) => [agency, ...below(agency, agencies)]);
}

/**
 * 县里的单位 by county. A search keeps those whose name holds the words; a county that matches keeps all of its own.
 * An agency whose parent is unknown stands on its own, so that nothing disappears.
 */
export function agencyTree(agencies: readonly AgencySummary[], search = ''): readonly AgencyBranch[] {
  const wanted = search.replace(/\s/g, '');
  const ids = new Set(agencies.map((agency) => agency.id));
  return agencies
    .filter((agency) => !agency.parentId || !ids.has(agency.parentId))
    .map((root) => {
      const all = [root, ...below(root, agencies)];
      return { root, members: matches(root, wanted) ? all : all.filter((agency) => matches(agency, wanted)) };
    })
    .filter((branch) => branch.members.length > 0);
}

/** The agency that is meant when nobody chose: the only one there is beside its county. */
export function onlyAgency(agencies: readonly AgencySummary[]): AgencySummary | undefined {
  const parents = new Set(agencies.map((agency) => agency.parentId));
  const leaves = agencies.filter((agency) => !parents.has(agency.id));
  return leaves.length === 1 ? leaves[0] : undefined;
}
