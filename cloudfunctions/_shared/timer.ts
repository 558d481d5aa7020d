import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import { identityOf, requestIdOf, type PlatformContext } from './serving/identity';
import { inRequest, MACHINE, traceOf, type Runtime } from './serving/runtime';

/** What a job did, in numbers. */
type JobReport = Readonly<Record<string, number>>;

/** Told of one item that could not be done; the log gets where it failed, never what it held. */
export type ItemFailed = (error: unknown) => void;

/** A job of a timer: safe to run twice, safe to be stopped, safe to miss. */
export type Job<Cloud> = (at: Instant, cloud: Cloud, itemFailed: ItemFailed) => Promise<JobReport>;

/** One item after another; one that fails does not stop the rest. @returns how many failed */
export async function eachItem<T>(items: AsyncIterable<T> | Iterable<T>, work: (item: T) => Promise<void>, itemFailed: ItemFailed): Promise<number> {
  let failed = 0;
  for await (const item of items) {
    try {
      await work(item);
    } catch (error) {
      failed += 1;
      itemFailed(error);
    }
  }
  return failed;
}

export type TimerReport = Readonly<Record<string, JobReport | 'failed'>>;

const timerEvent = z.object({ Type: z.literal('Timer'), TriggerName: z.string() });

interface Serving<Cloud> {
  readonly name: string;
  readonly cloud: () => Promise<Cloud>;
  /** Whether 只读 is on: timers rest then, and do at their next time what was missed. */
  readonly paused?: () => Promise<boolean>;
  /** Told of a timer that ran to its end, with the jobs that could not be done. */
  readonly ran?: (timer: string, at: Instant, failed: readonly string[]) => Promise<void>;
  readonly runtime?: Runtime;
}

/** The entry of a timer function: by the name of the trigger, one job after another; one that fails does not stop the rest. */
export function serveTimers<Cloud>(timers: Readonly<Record<string, Readonly<Record<string, Job<Cloud>>>>>, serving: Serving<Cloud>) {
  const runtime = serving.runtime ?? MACHINE;
  return (event: unknown, context: PlatformContext) => inRequest(requestIdOf(context), async (): Promise<TimerReport | { readonly ok: false; readonly code: 'notATimer' }> => {
    const at = runtime.now();
    const line = { at, requestId: requestIdOf(context), function: serving.name };
    const parsed = timerEvent.safeParse(event);
    const jobs = parsed.success && Object.hasOwn(timers, parsed.data.TriggerName) ? timers[parsed.data.TriggerName] : undefined;
    // A person has an identity, a timer has none: the access rule refuses clients already, this is the second lock.
    if (!parsed.success || !jobs || identityOf(context)) {
      runtime.log({ ...line, level: 'warn', event: 'notATimer' });
      return { ok: false, code: 'notATimer' };
    }
    if (await serving.paused?.()) {
      runtime.log({ ...line, level: 'info', event: 'paused' });
      return {};
    }
    const cloud = await serving.cloud();
    const report: Record<string, JobReport | 'failed'> = {};
    for (const [name, job] of Object.entries(jobs)) {
      try {
        report[name] = await job(at, cloud, (error) => runtime.log({ ...line, level: 'error', event: 'itemFailed', job: name, error: traceOf(error) }));
        runtime.log({ ...line, level: 'info', event: 'job', job: name, ...report[name] });
      } catch (error) {
        report[name] = 'failed';
        runtime.log({ ...line, level: 'error', event: 'jobFailed', job: name, error: traceOf(error) });
      }
    }
    try {
      await serving.ran?.(parsed.data.TriggerName, at, Object.keys(report).filter((name) => report[name] === 'failed'));
    } catch (error) {
      runtime.log({ ...line, level: 'error', event: 'notMarked', error: traceOf(error) });
    }
    return report;
  });
}
