import { yearOf } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import { readCase } from '@/domain/second-reader/read-case';
import type { YearChecks } from '@/contract/year-report';
import type { AgencyCall } from '../../../entry/staff';
import { refuse, STALE, type Outcome } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { actionProblem, workOf } from './acting';
import { loadYear } from './load';
import { reportPeople } from './people';
import { checksView } from './view';
import { keptOr, written } from './write';

interface RestoreInput { readonly agencyId: string; readonly year: number; readonly version: number; readonly caseId: string; readonly reason: string }

const GONE = refuse('noSuchFinding', '没有这件申请，请刷新后再看。', { field: 'caseId' });
const CONTRADICTS = refuse('eventsContradict', '这件的经过自己就走不通，不能按它恢复。请打开这件，先用补录把经过更正好。', { field: 'caseId' });

/** Read once more, so that what is right now is not found any longer; the tables of its years are counted anew. */
async function renewed({ year, caseId }: RestoreInput, { agency, at, today }: AgencyCall, cloud: AnnualCloud): Promise<string | undefined> {
  const [one, reading] = await Promise.all([cloud.casesToRead.one(agency.id, caseId), cloud.caseFindings.reading(agency.id, year)]);
  if (!one) return undefined;
  const { number, events: [submitted] } = one.current;
  if (reading) await cloud.caseFindings.renew(reading, { caseId, number, findings: readCase(one, { year, today, calendar: cloud.calendar }) });
  const first = Math.min(year, yearOf(one.current.receivedOn ?? today), Number(submitted.at.slice(0, 4)));
  for (let counted = first; counted <= yearOf(today); counted += 1) await cloud.tallies.prove(agency.id, counted, at);
  return number;
}

/**
 * 按经过恢复: what is stored beside the events of an application and contradicts them is derived from them again. Who did it
 * and why stands on the trail of the report, which the reviewer reads.
 */
export const restoreCase: UseCase<RestoreInput, YearChecks, AnnualCloud, AgencyCall> = async (input, call, cloud): Promise<Outcome<YearChecks>> => {
  const { year, version, caseId, reason } = input;
  const { agency, at, member } = call;
  const loaded = await loadYear(call, year, cloud);
  if (!loaded.ok) return loaded;
  const { kept } = loaded.value;
  const problem = actionProblem(workOf(loaded.value), 'write', call, (await reportPeople(call, [], cloud)).here);
  if (problem) return problem;
  if ((kept?.version ?? 0) !== version) return STALE;
  const outcome = await cloud.cases.restore(agency.id, caseId, at);
  if (outcome !== 'restored') return outcome === 'notFound' ? GONE : CONTRADICTS;
  const number = await renewed(input, call, cloud);
  const before = written(keptOr(kept, agency.id, year), call);
  const after = { ...before, events: [...before.events, { type: 'restored', at, by: member.id, words: `${number ?? ''}：${reason}` } as const] };
  if (!await cloud.yearReports.save(kept, after, [])) return STALE;
  const now = await loadYear(call, year, cloud);
  return now.ok ? ok(await checksView(call, now.value, cloud)) : now;
};
