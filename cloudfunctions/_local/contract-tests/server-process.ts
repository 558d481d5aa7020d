import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import tcb from '@cloudbase/node-sdk';

export interface ServerProcess {
  readonly db: ReturnType<ReturnType<typeof tcb.init>['database']>;
  /** As a power cut would: nothing can be written any more. */
  kill(): Promise<void>;
}

/** A local cloud in its own process, and an SDK that talks to this one only. @param how `shared` lets several use one folder */
export async function startServer(file: string, folder: string, how: 'alone' | 'shared'): Promise<ServerProcess> {
  const child: ChildProcess = fork(file, [folder, how], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  const env = await new Promise<Record<string, string>>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Record<string, string>));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  Object.assign(process.env, { TENCENTCLOUD_RUNENV: env.TENCENTCLOUD_RUNENV, TENCENTCLOUD_REGION: env.TENCENTCLOUD_REGION, SCF_NAMESPACE: env.SCF_NAMESPACE, SILENCE: 'true' });
  const { URL: serviceUrl } = JSON.parse(env.TCB_CONTEXT_CNFG!) as { URL: string };
  const app = tcb.init({ env: env.TCB_ENV!, secretId: env.TENCENTCLOUD_SECRETID!, secretKey: env.TENCENTCLOUD_SECRETKEY!, serviceUrl } as Parameters<typeof tcb.init>[0]);
  const kill = () => new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) { resolve(); return; }
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
  return { db: app.database(), kill };
}
