import type { FunctionRule, TimerRule } from '../../_shared/schema-types';
import { CloudError } from '../cloud-error';
import type { FunctionHost } from '../functions/host';
import { TIMER } from '../functions/identity';
import { nextRun } from './cron';

/** Longest sleep of one timeout; a timer months ahead wakes up in between. */
const MAX_SLEEP_MS = 3_600_000;

/** Triggers timer functions at their times, and by hand. */
export class Scheduler {
  private readonly sleeping = new Set<NodeJS.Timeout>();
  constructor(private readonly rules: readonly FunctionRule[], private readonly functions: FunctionHost, private readonly now: () => number) {}

  start(): void {
    for (const rule of this.rules) for (const timer of rule.timers) this.schedule(rule, timer, new Date(this.now()));
  }

  /** What the function answered, as JSON text. @throws CloudError when there is no such timer, or the function failed */
  fire(functionName: string, timerName: string): Promise<string> {
    const timer = this.rules.find(({ name }) => name === functionName)?.timers.find(({ name }) => name === timerName);
    if (!timer) return Promise.reject(new CloudError('TIMER_NOT_FOUND', `no timer ${timerName} of ${functionName}`));
    const event = { Type: 'Timer', TriggerName: timer.name, Time: new Date(this.now()).toISOString(), Message: '' };
    return this.functions.invoke(functionName, event, TIMER);
  }

  stop(): void {
    for (const timeout of this.sleeping) clearTimeout(timeout);
    this.sleeping.clear();
  }

  private schedule(rule: FunctionRule, timer: TimerRule, from: Date): void {
    const at = nextRun(timer.cron, from);
    if (!at) return;
    const timeout = setTimeout(() => {
      this.sleeping.delete(timeout);
      if (this.now() < at.getTime()) { this.schedule(rule, timer, from); return; }
      this.fire(rule.name, timer.name).catch((error: unknown) => console.error(`timer ${timer.name}:`, error instanceof Error ? error.message : error));
      this.schedule(rule, timer, new Date(Math.max(at.getTime(), this.now())));
    }, Math.min(Math.max(at.getTime() - this.now(), 0), MAX_SLEEP_MS));
    this.sleeping.add(timeout);
  }
}
