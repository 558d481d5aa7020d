import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import type { NumberSeriesName, SeriesState } from '@/contract/takeover';
import type { AgencyCall } from '../../entry/staff';
import { letterPrefix } from '../../letter-head';
import { refuse } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from '../staff/staff-cloud';

const seriesOf = (name: NumberSeriesName, agency: Agency, today: CivilDate) =>
  ({ agencyId: agency.id, year: yearOf(today), ...(name === 'letters' && { of: 'letters' as const }) });

const PREFIX: Record<NumberSeriesName, (agency: Agency) => string> = {
  applications: ({ numberPrefix }) => numberPrefix,
  letters: letterPrefix,
};

async function stateOf({ agency, today }: AgencyCall, { numbers }: StaffCloud): Promise<SeriesState> {
  const year = yearOf(today);
  const series = await Promise.all((['applications', 'letters'] as const).map(async (name) => {
    const reached = await numbers.reached(seriesOf(name, agency, today));
    return { name, reached, example: `${PREFIX[name](agency)}〔${year}〕第${reached + 1}号` };
  }));
  return { year, series };
}

/** 编号用到哪里了. */
export const seriesState: UseCase<{ readonly agencyId: string }, SeriesState, StaffCloud, AgencyCall> = async (_input, call, cloud) => ok(await stateOf(call, cloud));

interface ContinueSeries { readonly agencyId: string; readonly series: NumberSeriesName; readonly next: number }

const BEFORE = refuse('continuedBefore', '这一年的编号已经接续过一次，不能再改；编号不对的，请联系县里的管理员核对。', { field: 'next' });
const IN_USE = refuse('seriesInUse', '这一年的编号在这里已经用过，不能再往前接；请接着现在的编号用。', { field: 'next' });

/** 接续编号 where the paper series stopped: once a year, before the first number is taken here, logged with who did it. */
export const continueSeries: UseCase<ContinueSeries, SeriesState, StaffCloud, AgencyCall> = async ({ series, next }, call, cloud) => {
  const done = await cloud.numbers.continueFrom(seriesOf(series, call.agency, call.today), next - 1, call.member.id, call.at);
  if (done === 'continuedBefore') return BEFORE;
  return done === 'inUse' ? IN_USE : ok(await stateOf(call, cloud));
};
