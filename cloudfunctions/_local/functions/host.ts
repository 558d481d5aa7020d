import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FunctionRule } from '../../_shared/schema-types';
import { CloudError, invalid } from '../cloud-error';
import type { Identity } from './identity';
import { callContext, callVariables } from './identity';
import { Pool } from './pool';

/** Text a client may send to a function, and the reply it may get back. */
const MAX_REQUEST_BYTES = 100 * 1024;
const MAX_REPLY_BYTES = 6 * 1024 * 1024;

export interface HostOptions {
  readonly rules: readonly FunctionRule[];
  /** Folder with one folder per function, each with `index.js`. */
  readonly folder: string;
  readonly envId: string;
  readonly env: () => Record<string, string>;
  /** As of now: the clock may be moved while processes run. */
  readonly clockOffsetMs: () => number;
  readonly instances: number;
  /** 同时运行的上限 of all functions together; unlimited while absent. */
  readonly atOnce?: number;
  readonly log: number | 'ignore';
}

/** @throws INVALID_PARAM for what is nested deeper than can be written: reading goes on where writing runs out of stack */
function textOf(event: unknown): string {
  try { return JSON.stringify(event); } catch { throw invalid('the event is nested too deep'); }
}

/** Runs the built functions, each in processes of its own, as the platform does. */
export class FunctionHost {
  private running = 0;
  private readonly pools = new Map<string, Pool>();
  constructor(private readonly options: HostOptions) {}

  rule(name: string): FunctionRule {
    const rule = this.options.rules.find((candidate) => candidate.name === name);
    if (!rule || !existsSync(this.bundle(name))) throw new CloudError('FUNCTION_NOT_FOUND', `no such function: ${name}`);
    return rule;
  }

  /** The function whose addresses begin with a word. */
  webRule(word: string): FunctionRule | undefined {
    return this.options.rules.find(({ web }) => web === word);
  }

  /**
   * @returns the reply of the function as JSON text
   * @throws INVALID_PARAM, FUNCTION_NOT_FOUND, EXCEED_MAX_PAYLOAD_SIZE, LIMIT_EXCEEDED, FUNCTIONS_TIME_LIMIT_EXCEEDED, FUNCTIONS_EXECUTE_FAIL
   */
  async invoke(name: string, event: unknown, identity: Identity): Promise<string> {
    const rule = this.rule(name);
    const text = textOf(event);
    if (Buffer.byteLength(text) > MAX_REQUEST_BYTES) throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'the request is larger than 100 KB');
    if (this.running >= (this.options.atOnce ?? Infinity)) throw new CloudError('LIMIT_EXCEEDED', 'errCode: -501004 too many calls at once');
    this.running += 1;
    try {
      return await this.run(rule, text, identity);
    } finally { this.running -= 1; }
  }

  private async run(rule: FunctionRule, text: string, identity: Identity): Promise<string> {
    const requestId = randomUUID();
    const variables = callVariables(identity, this.options.envId, requestId);
    const reply = await this.pool(rule).invoke({ event: text, variables, context: callContext(variables, rule, this.options.envId, requestId), clockOffsetMs: this.options.clockOffsetMs() });
    if (Buffer.byteLength(reply) > MAX_REPLY_BYTES) throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'the reply is larger than 6 MB');
    return reply;
  }

  warm(): void {
    for (const rule of this.options.rules) if (rule.invokable && existsSync(this.bundle(rule.name))) this.pool(rule).warm();
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()));
  }

  private bundle(name: string): string { return path.join(this.options.folder, name, 'index.js'); }

  private pool(rule: FunctionRule): Pool {
    const known = this.pools.get(rule.name);
    if (known) return known;
    const { env, clockOffsetMs, instances, log } = this.options;
    const pool = new Pool({ bundle: this.bundle(rule.name), env: env(), memoryMB: rule.memoryMB, clockOffsetMs: clockOffsetMs(), log }, rule.timeoutSeconds * 1000, instances);
    this.pools.set(rule.name, pool);
    return pool;
  }
}
