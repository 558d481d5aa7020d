import { canBeFinished } from '@/domain/report-work/life';
import { fullDay } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import type { AgencyCall } from '../../../entry/staff';
import { STALE, type Outcome } from '../../../refusal';
import type { ImportingReport } from '../../../repositories/year-reports';
import { reportToReview } from '../../../telling-reports';
import type { AnnualCloud } from '../annual-cloud';
import { reportPeople } from './people';
import { NOBODY, reviewsAtCounty } from './steps';
import { keptOr, type Reported } from './write';

/**
 * 导入的年报送审: of the year that is to be published now, so that whoever imports is not the only one who has seen it.
 * @source 条例 arts. 17, 49
 */
export async function handInImported(importing: ImportingReport, year: number, call: AgencyCall, cloud: AnnualCloud): Promise<Outcome<true>> {
  const { agency, at, member } = call;
  const kept = await cloud.yearReports.find(agency.id, year);
  const { here } = await reportPeople(call, [], cloud);
  // A correction that somebody had begun gives way: what is imported takes the place of what it would have corrected.
  const { reviewedBy: _by, reviewedDigest: _digest, correcting: _correcting, draftBefore: _before, ...begun } = keptOr(kept, agency.id, year);
  const drafters = [...new Set([...begun.drafters, member.id])];
  if (!canBeFinished(drafters, here, reviewsAtCounty(call))) return NOBODY;
  const { place, on } = importing.elsewhere;
  const after: Reported = { ...begun, drafters, stage: 'inReview', importing, events: [...begun.events, { type: 'handedIn', at, by: member.id, words: `导入的年报，${fullDay(on)}公布在${place}` }] };
  return await cloud.yearReports.save(kept, after, reportToReview({ agency, year, version: (kept?.version ?? 0) + 1, at })) ? ok(true) : STALE;
}
