import type { Connection } from './sqlite';
import { inTransaction } from './sqlite';

interface Job { readonly work: () => unknown; readonly resolve: (value: never) => void; readonly reject: (error: unknown) => void }
type Settled = { readonly job: Job; readonly value: unknown } | { readonly job: Job; readonly error: unknown };

/**
 * Changes that arrive together share one commit, so one wait for the disk. Each is still all or nothing by itself,
 * and none is answered before the commit.
 */
export class GroupCommit {
  private waiting: Job[] = [];
  constructor(private readonly connection: Connection) {}

  run<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.waiting.length === 0) setImmediate(() => this.commit());
      this.waiting.push({ work, resolve, reject });
    });
  }

  /** What still waits is written at once. */
  commit(): void {
    const jobs = this.waiting;
    this.waiting = [];
    if (jobs.length === 0) return;
    let settled: Settled[];
    try {
      settled = inTransaction(this.connection, () => jobs.map((job) => this.attempt(job)));
    } catch (error) {
      settled = jobs.map((job) => ({ job, error }));
    }
    for (const result of settled) {
      if ('error' in result) result.job.reject(result.error);
      else result.job.resolve(result.value as never);
    }
  }

  private attempt(job: Job): Settled {
    this.connection.exec('SAVEPOINT job');
    try {
      const value = job.work();
      this.connection.exec('RELEASE job');
      return { job, value };
    } catch (error) {
      this.connection.exec('ROLLBACK TO job; RELEASE job');
      return { job, error };
    }
  }
}
