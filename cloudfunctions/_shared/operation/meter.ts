import { randomBytes } from 'node:crypto';
import { civilDateAt, epochMs, type Instant } from '@/domain/calendar/instant';
import type { CountedBy, MetricsRepository } from '../repositories/metrics';
import type { LogEntry } from '../serving/runtime';
import { Counting } from './counting';

/** Written no more often than this; what a process counted after its last writing is lost when it ends. */
const EVERY_MS = 60_000;

/** Counts what a process logs and writes it now and then; nobody waits for it, and when it cannot be written nobody notices. */
export function meter(metrics: Pick<MetricsRepository, 'save'>): (entry: LogEntry) => void {
  const process = randomBytes(6).toString('hex');
  let counting = new Counting();
  let by: CountedBy | undefined;
  let written: { readonly atMs: number; readonly all: boolean } = { atMs: Number.NEGATIVE_INFINITY, all: true };

  const write = (at: Instant): void => {
    written = { atMs: epochMs(at), all: true };
    if (by) void metrics.save(by, counting.counts).catch(() => undefined);
  };

  return (entry) => {
    const { at, function: name } = entry;
    if (typeof name !== 'string') return;
    const [day, hour] = [civilDateAt(at), at.slice(11, 13)];
    if (by?.day !== day || by.hour !== hour) {
      if (!written.all) write(at);
      by = { day, hour, function: name, process };
      counting = new Counting();
    }
    if (!counting.add(entry)) return;
    if (epochMs(at) - written.atMs >= EVERY_MS) write(at); else written = { ...written, all: false };
  };
}
