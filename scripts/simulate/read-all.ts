import { eachAtOnce } from './at-once';
import type { World } from './world';

/** What the product's own checks said of one application: `code` is the heading, `said` all of it. */
export type Findings = ReadonlyMap<string, ReadonlySet<string>>;

/** 通读: one agency and year, stretch by stretch as the phone asks for it. @returns findings by application */
async function readYear(world: World, agencyId: string, year: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const officer = world.desk(agencyId, 'officer');
  for (let reading = await officer.value('annual', 'readCases', { agencyId, year, anew: true }); !reading.doneAt;) reading = await officer.value('annual', 'readCases', { agencyId, year });
  const { findings } = await officer.value('annual', 'yearChecks', { agencyId, year });
  const found = new Map<string, string[]>();
  for (const { place, where, is, should } of findings) {
    if (place.kind === 'case') found.set(place.caseId, [...(found.get(place.caseId) ?? []), `${where.split(' · ')[1] ?? where}：${is}，${should}`]);
  }
  return found;
}

/** Every application of these agencies and years as the second reader sees it now. */
export async function readAll(world: World, agencies: readonly string[], years: readonly number[], told: (line: string) => void): Promise<Findings> {
  const all = new Map<string, Set<string>>();
  let done = 0;
  await eachAtOnce(agencies, async (agencyId) => {
    for (const year of years) {
      for (const [caseId, said] of await readYear(world, agencyId, year)) all.set(caseId, new Set([...(all.get(caseId) ?? []), ...said]));
    }
    told(`通读：${done += 1} / ${agencies.length}个单位`);
  });
  return all;
}

/** What is said now and was not said before. */
export const fresh = (before: Findings, now: Findings, caseId: string): readonly string[] => [...(now.get(caseId) ?? [])].filter((one) => !before.get(caseId)?.has(one));
