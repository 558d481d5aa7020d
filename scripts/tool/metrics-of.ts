import { addDays } from '@/domain/calendar/civil-date';
import { civilDateAt, instant } from '@/domain/calendar/instant';
import { answeredWithin, summed } from '../../cloudfunctions/_shared/operation/counting';
import { metricsRepository } from '../../cloudfunctions/_shared/repositories/metrics';
import { inEnvironment } from './environment';
import { placeOf } from './environment-flags';
import { answer, refuse, type Line, type Outcome } from './outcome';

const MOST_DAYS = 400;

/** 操作的次数, see cloudfunctions/_shared/operation/meter.ts. */
export async function metricsOf(line: Line): Promise<Outcome> {
  const { flags: { days = '7' } } = line;
  if (!/^\d{1,3}$/.test(days) || Number(days) < 1 || Number(days) > MOST_DAYS) return refuse('wrongDays', `--days 后面请写1到${MOST_DAYS}的整数。`);
  return inEnvironment(placeOf(line), async ({ db }) => {
    const to = civilDateAt(instant(Date.now()));
    const from = addDays(to, 1 - Number(days));
    const sums = summed(await metricsRepository(db).between(from, to), ({ function: fn, action }) => `${fn}.${action}`);
    const actions = sums.map(({ name, calls, refused, faults, took }) => ({ name, calls, refused, faults, withinMs: answeredWithin(took) }));
    return answer({ from, to, actions: actions.sort((one, other) => other.faults - one.faults || other.calls - one.calls) });
  });
}
