import { CloudError } from '../cloud-error';
import type { Call, Outcome, WorkerSetup } from './worker';
import { Worker } from './worker';

interface Waiting { readonly call: Call; readonly resolve: (body: string) => void; readonly reject: (error: CloudError) => void }

/** The processes of one function; calls wait in line, each process handles one at a time. */
export class Pool {
  private readonly queue: Waiting[] = [];
  private readonly workers = new Set<Worker>();
  private closed = false;

  constructor(private readonly setup: WorkerSetup, private readonly timeoutMs: number, private readonly size: number) {}

  invoke(call: Call): Promise<string> {
    return new Promise((resolve, reject) => {
      this.queue.push({ call, resolve, reject });
      this.advance();
    });
  }

  /** Starts the first process before the first call. */
  warm(): void { if (this.workers.size === 0 && !this.closed) this.start(); }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.workers].map((worker) => worker.stop()));
  }

  private start(): void {
    this.workers.add(new Worker(this.setup, (worker, wasStarting) => {
      if (worker.state === 'gone') {
        this.workers.delete(worker);
        if (wasStarting) this.refuseAll();
      }
      this.advance();
    }));
  }

  private advance(): void {
    while (this.queue.length > 0 && !this.closed) {
      const idle = [...this.workers].find(({ state }) => state === 'idle');
      if (!idle) {
        const starting = [...this.workers].filter(({ state }) => state === 'starting').length;
        if (this.workers.size < this.size && starting < this.queue.length) this.start();
        return;
      }
      void this.dispatch(idle, this.queue.shift()!);
    }
    if (this.closed) this.refuseAll();
  }

  private async dispatch(worker: Worker, { call, resolve, reject }: Waiting): Promise<void> {
    let timedOut = false;
    const outcome: Outcome = await worker.run(call, this.timeoutMs, () => { timedOut = true; });
    if ('body' in outcome) resolve(outcome.body);
    else if (timedOut) reject(new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${this.timeoutMs / 1000} seconds`));
    else reject(new CloudError('FUNCTIONS_EXECUTE_FAIL', outcome.error));
  }

  private refuseAll(): void {
    for (const { reject } of this.queue.splice(0)) reject(new CloudError('FUNCTIONS_EXECUTE_FAIL', this.closed ? 'the local cloud is closing' : 'the function could not be loaded; see functions.log'));
  }
}
