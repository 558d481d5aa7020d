import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import type { Receipt } from '@/contract/applicant';
import type { Reply } from '@/contract/reply';
import { queueing } from '@/services/failure';
import { sendInTurn } from '@/services/queueing';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { seed } from '../../cloudfunctions/_local/seed';
import { openDatabase } from '../../cloudfunctions/_shared/database';

const TODAY = '2026-03-02';
/** The person is the sample of GB 11643. */
const FORM = {
  applicant: {
    kind: 'naturalPerson', name: '王测试', documentKind: 'residentIdCard', documentNumber: '11010519491231002X',
    phone: '13800001234', email: 'wang.test@example.com', address: '山东省潍坊市昌乐县测试路9号',
  },
  description: '2023年尧沟村土地补偿款的分配方案', form: 'electronic', delivery: 'online', uploadIds: [],
};

/** A county on one machine as it is deployed: built functions, the real SDK, a store that survives the loss of power. */
async function town(options: { readonly instances: number; readonly atOnce?: number }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-submit-'));
  let calls = 0;
  const cloud = await startLocalCloud({ dataFolder: folder, today: TODAY, ...options, faults: () => { calls += 1; return undefined; } });
  Object.assign(process.env, cloud.adminEnv);
  await seed({ env: cloud.adminEnv });
  const submit = (who: string, key: string) => cloud.invoke(
    'applicant', { action: 'submitApplication', input: { key, agencyId: 'qiaoguan', form: FORM } }, { source: 'wx_client', openid: who },
  ) as Promise<Reply<Receipt>>;
  const close = async () => {
    await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { cloud, submit, close, calls: () => calls };
}

/** 提交 one after the other, and the same document put into the same collection by the bare SDK. */
export async function works() {
  const { cloud, submit, close, calls } = await town({ instances: 1 });
  const app = tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '', secretId: cloud.adminEnv.TENCENTCLOUD_SECRETID ?? '', secretKey: cloud.adminEnv.TENCENTCLOUD_SECRETKEY ?? '' });
  const bare = app.database().collection('cases');
  let made = 0;
  const submitOne = async () => {
    made += 1;
    const reply = await submit(`oBench-${made}`, `bench-key-${String(made).padStart(12, '0')}`);
    if (!reply.ok) throw new Error(reply.message);
  };
  await submitOne();
  const [stored] = await openDatabase(app).collection('cases').find({ agencyId: 'qiaoguan' }, { limit: 1, orderBy: [['projection.submittedKey', 'desc']] });
  const BATCH = 20;
  const text = JSON.stringify(stored);
  return {
    batch: BATCH, bytes: Buffer.byteLength(text),
    submitSome: async () => { for (let count = 0; count < BATCH; count += 1) await submitOne(); },
    addSome: async () => { for (let count = 0; count < BATCH; count += 1) { made += 1; await bare.add({ ...JSON.parse(text) as object, _id: `bare-${made}`, number: `bare-${made}` }); } },
    callsOfOne: async () => {
      const before = calls();
      await submitOne();
      return calls() - before;
    },
    close,
  };
}

interface Rush {
  readonly applicants: number;
  /** Over how long they come, in seconds. */
  readonly within: number;
  /** How many calls the platform carries out at once. */
  readonly connections: number;
}

/** 许多人同时提交: everybody as his phone does it, queueing included. */
export async function rush({ applicants, within, connections }: Rush) {
  const { cloud, submit, close } = await town({ instances: connections, atOnce: connections });
  const told = { received: 0, queued: 0, refused: 0 };
  const numbers: string[] = [];
  let longest = 0;
  const one = async (index: number) => {
    await new Promise((resolve) => setTimeout(resolve, (index / applicants) * within * 1000));
    const from = performance.now();
    let queued = false;
    const turn = () => submit(`oRush-${index}`, `rush-key-${String(index).padStart(12, '0')}`).catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'LIMIT_EXCEEDED') throw error;
      queued = true;
      return queueing();
    });
    let reply = await sendInTurn(turn) as Reply<Receipt>;
    // As the form does it: 排队中 is shown, and eight seconds later it goes out again.
    while (!reply.ok && reply.code === 'queueing') {
      await new Promise((resolve) => setTimeout(resolve, 8000));
      reply = await sendInTurn(turn) as Reply<Receipt>;
    }
    longest = Math.max(longest, performance.now() - from);
    if (queued) told.queued += 1;
    if (!reply.ok) { told.refused += 1; return; }
    told.received += 1;
    numbers.push(reply.value.number);
  };
  try {
    const from = performance.now();
    await Promise.all(Array.from({ length: applicants }, (_, index) => one(index)));
    const seconds = (performance.now() - from) / 1000;
    const stored = await openDatabase(tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' })).collection('cases').count({ agencyId: 'qiaoguan', 'projection.unconfirmed': true });
    return { ...told, different: new Set(numbers).size, stored, seconds, longest };
  } finally { await close(); }
}
