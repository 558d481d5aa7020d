import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { RawFinding } from '@/domain/report-work/findings/raw-finding';
import { ok } from '@/domain/result';
import { secondReaderRule } from '@/domain/second-reader/codes';
import { readCase } from '@/domain/second-reader/read-case';
import { articleLabel } from '@/domain/statute/article';
import type { CaseReading } from '@/contract/year-report';
import type { AgencyCall } from '../../../entry/staff';
import { refuse } from '../../../refusal';
import type { FoundInCase, KeptReading } from '../../../repositories/case-findings';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { notBegun } from '../tables/year-tallies';

/** Applications read in one call: about two seconds, so that the phone can show how far it is. */
const STRETCH = 200;

/** Read through today: what was entered meanwhile is seen by the reading of the day it is published on. */
export const isFresh = (reading: KeptReading | undefined, today: CivilDate): boolean => reading?.doneAt !== undefined && civilDateAt(reading.startedAt) === today;

export const readingView = (reading: KeptReading | undefined, today: CivilDate): CaseReading =>
  ({ read: reading?.read ?? 0, ...(reading?.doneAt && { doneAt: reading.doneAt }), fresh: isFresh(reading, today) });

/** What the second reader found, as findings of the report. */
export const caseFindingsOf = (found: readonly FoundInCase[]): readonly RawFinding[] => found.flatMap(({ caseId, number, findings }) => findings.map(({ code, is, should }): RawFinding => {
  const { severity, label, todo, rule, restore } = secondReaderRule(code);
  return { group: 'cases', severity, where: `${number} · ${label}`, is, should, todo, place: { kind: 'case', caseId, number }, article: articleLabel(rule), ...(restore && { restore }) };
}));

const BUSY = refuse('stale', '别人正在通读，请过一会儿再看。');

/**
 * 通读案件: the next stretch of the second reader, until `doneAt` stands. It goes on where it stopped, whoever asks; a
 * reading that is finished is not begun anew unless it is asked for or of another day.
 */
export const readCases: UseCase<{ readonly agencyId: string; readonly year: number; readonly anew?: true | undefined }, CaseReading, AnnualCloud, AgencyCall> = async ({ year, anew }, { agency, at, today }, cloud) => {
  const early = notBegun(year, today);
  if (early) return early;
  const kept = await cloud.caseFindings.reading(agency.id, year);
  if (kept?.doneAt && !anew && isFresh(kept, today)) return ok(readingView(kept, today));
  const outdated = kept === undefined || anew || kept.doneAt !== undefined || civilDateAt(kept.startedAt) !== today;
  const reading = outdated ? await cloud.caseFindings.begin(kept, { agencyId: agency.id, year, at }) : kept;
  if (!reading) return BUSY;
  const { cases, after, done } = await cloud.casesToRead.stretch(agency.id, year, reading.after, STRETCH);
  const found = cases.map((one): FoundInCase => ({
    caseId: one.current.id, number: one.current.number, findings: readCase(one, { year, today, calendar: cloud.calendar }),
  })).filter(({ findings }) => findings.length > 0);
  const moved = await cloud.caseFindings.advance(reading, { after, read: reading.read + cases.length, found, ...(done && { doneAt: at }) });
  return moved ? ok(readingView(await cloud.caseFindings.reading(agency.id, year), today)) : BUSY;
};
