import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import path from 'node:path';

export interface WorkerSetup {
  readonly bundle: string;
  readonly env: Record<string, string>;
  readonly memoryMB: number;
  readonly clockOffsetMs: number;
  /** File descriptor that takes what the function prints. */
  readonly log: number | 'ignore';
}

export interface Call {
  readonly event: string;
  readonly context: unknown;
  readonly variables: Record<string, string>;
  /** 今天, which may be another day than when the process was started. */
  readonly clockOffsetMs: number;
}
type Message = { ready: true } | { id: number; body: string } | { id: number; error: string };
export type Outcome = { readonly body: string } | { readonly error: string };

/** One process of one function. */
export class Worker {
  state: 'starting' | 'idle' | 'busy' | 'gone' = 'starting';
  private readonly child: ChildProcess;
  private current: { readonly id: number; readonly done: (outcome: Outcome) => void; readonly timer: NodeJS.Timeout } | undefined;
  private nextId = 1;

  constructor(setup: WorkerSetup, private readonly onChange: (worker: Worker, wasStarting: boolean) => void) {
    const shifted = setup.clockOffsetMs !== 0;
    this.child = fork(path.join(__dirname, 'bootstrap.cjs'), [setup.bundle], {
      env: { ...setup.env, ...(shifted ? { LOCAL_CLOCK_OFFSET_MS: String(setup.clockOffsetMs) } : {}) },
      execArgv: [`--max-old-space-size=${setup.memoryMB}`, ...(shifted ? ['--require', path.join(__dirname, 'clock-shift.cjs')] : [])],
      stdio: ['ignore', setup.log, setup.log, 'ipc'],
    });
    this.child.on('message', (message: Message) => this.receive(message));
    this.child.on('error', () => this.leave());
    this.child.on('exit', () => this.leave());
  }

  get pid() { return this.child.pid; }

  run(call: Call, timeoutMs: number, onTimeout: () => void): Promise<Outcome> {
    const id = this.nextId;
    this.nextId += 1;
    this.state = 'busy';
    return new Promise((done) => {
      const timer = setTimeout(() => { onTimeout(); this.kill(); }, timeoutMs);
      this.current = { id, done, timer };
      this.child.send({ id, ...call }, (error) => { if (error) this.leave(); });
    });
  }

  kill(): void { this.child.kill('SIGKILL'); }

  /** Settles when the process has ended. */
  stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => { this.child.once('exit', () => resolve()); this.kill(); });
  }

  private receive(message: Message): void {
    if ('ready' in message) { this.state = 'idle'; this.onChange(this, false); return; }
    if (message.id !== this.current?.id) return;
    this.settle('body' in message ? { body: message.body } : { error: message.error });
    this.state = 'idle';
    this.onChange(this, false);
  }

  private settle(outcome: Outcome): void {
    if (!this.current) return;
    clearTimeout(this.current.timer);
    const { done } = this.current;
    this.current = undefined;
    done(outcome);
  }

  private leave(): void {
    if (this.state === 'gone') return;
    const wasStarting = this.state === 'starting';
    this.state = 'gone';
    this.settle({ error: 'the process of the function ended' });
    this.onChange(this, wasStarting);
  }
}
