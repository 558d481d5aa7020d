import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import Libsql from 'libsql';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';

const document = (n: number) => ({ _id: `bench-${n}`, agencyId: 'bench', number: `第${n}号`, text: '尧沟村土地补偿款的分配表'.repeat(20) });

/** Adds and gets through the real SDK and the local cloud, and the same rows put straight into the same store. */
export async function works() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const cloud = await startLocalCloud({ dataFolder: folder });
  Object.assign(process.env, cloud.adminEnv);
  const db = tcb.init({ env: cloud.adminEnv.TCB_ENV, secretId: cloud.adminEnv.TENCENTCLOUD_SECRETID, secretKey: cloud.adminEnv.TENCENTCLOUD_SECRETKEY }).database();
  const bare = new Libsql(path.join(folder, 'bare.db'));
  bare.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE documents (id TEXT PRIMARY KEY, body TEXT)');
  const put = bare.prepare('INSERT INTO documents VALUES (?, ?)');
  const find = bare.prepare('SELECT body FROM documents WHERE id = ?');
  const counts = { sdk: 0, bare: 0 };
  const BATCH = 50;
  return {
    batch: BATCH,
    addThroughSdk: async () => { for (let i = 0; i < BATCH; i += 1) await db.collection('counters').add(document(counts.sdk++)); },
    addBare: () => { for (let i = 0; i < BATCH; i += 1) { const row = document(counts.bare++); put.run(row._id, JSON.stringify(row)); } },
    getThroughSdk: async () => { for (let i = 0; i < BATCH; i += 1) await db.collection('counters').doc(`bench-${i}`).get(); },
    getBare: () => { for (let i = 0; i < BATCH; i += 1) find.get(`bench-${i}`); },
    close: async () => {
      bare.close();
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
