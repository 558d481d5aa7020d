import { addDays } from '@/domain/calendar/civil-date';
import { coveredThrough } from '@/domain/calendar/edition';
import { ok } from '@/domain/result';
import type { ActionState, OperationActions, OperationState } from '@/contract/operation';
import type { AgencyCall } from '../../../entry/staff';
import { findingsOf, keptSeal } from '../../../findings';
import { answeredWithin, summed } from '../../../operation/counting';
import { timerFindings } from '../../../operation/timers';
import type { KeyRotation } from '../../../repositories/key-rotations';
import type { FunctionCounts } from '../../../repositories/metrics';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';

function actionsOf(counts: readonly FunctionCounts[]): readonly ActionState[] {
  return summed(counts, ({ function: fn, action }) => `${fn}.${action}`)
    .map(({ name, action, calls, refused, faults, took }) => {
      const withinMs = answeredWithin(took);
      return { function: name.slice(0, -action.length - 1), action, calls, refused, faults, ...(withinMs !== undefined && { withinMs }) };
    })
    .sort((one, other) => other.faults - one.faults || other.calls - one.calls);
}

function daysOf(counts: readonly FunctionCounts[], days: readonly OperationState['days'][number]['day'][]): OperationState['days'] {
  return days.map((day) => counts.filter((one) => one.day === day).reduce(
    (sum, { calls, refused, faults }) => ({ day, calls: sum.calls + calls, refused: sum.refused + refused.reduce((all, { count }) => all + count, 0), faults: sum.faults + faults }),
    { day, calls: 0, refused: 0, faults: 0 },
  ));
}

const keysOf = ({ key, pass, last, cleanAt }: KeyRotation) => ({ key, left: pass ? Math.max(0, pass.total - pass.checked) : 0, broken: Math.max(pass?.failed ?? 0, last?.failed ?? 0), moved: cleanAt !== undefined });

/** 运行情况 of the whole service, with what was done on the last days. */
export const operation: UseCase<OperationActions['operation']['input'], OperationState, AnnualCloud, AgencyCall> = async ({ days }, { agency: county, at, today }, { watch, jobMarks, calendar, unusedNotices }) => {
  const first = addDays(today, 1 - days);
  const [pause, timers, outbox, keys, migrations, counts, reminders, seal] = await Promise.all([
    watch.pause(at), watch.timers(), watch.outbox(at), watch.keys(), watch.migrations(), watch.metrics.between(first, today), jobMarks.reminders(), jobMarks.seal(),
  ]);
  return ok({
    county: { id: county.id, name: county.name },
    findings: [...findingsOf({ calendar, unused: unusedNotices }, { at, today, reminders, seal }), ...timerFindings(at, timers)],
    ...(pause && { pause: { words: pause.words, until: pause.until } }),
    coveredThrough: coveredThrough(calendar), ...keptSeal(seal),
    timers: timers.map(({ name, mark }) => ({ name, failed: mark?.failed ?? [], ...(mark && { at: mark.at }) })),
    outbox, ...(keys && { keys: keysOf(keys) }), migrations,
    days: daysOf(counts, Array.from({ length: days }, (_, index) => addDays(today, -index))),
    actions: actionsOf(counts),
  });
};
