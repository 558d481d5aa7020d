import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';
import { sideBySide } from './measure.mjs';

const load = async () => createRequire(import.meta.url)(await bundle('scripts/bench/submit.ts', '.cache/bench/submit.cjs'));

/** 提交 through platform, function, SDK and a durable store, against the SDK's own add of the same document. */
export async function benchSubmit() {
  const { works } = await load();
  const { batch, bytes, submitSome, addSome, callsOfOne, close } = await works();
  try {
    const { first, second } = await sideBySide(9, submitSome, addSome);
    const calls = [];
    for (let time = 0; time < 9; time += 1) calls.push(await callsOfOne());
    return {
      title: '每秒提交的申请 ÷ 每秒直接用 SDK 写入的同样的文档', ratio: second / first,
      detail: `${(1000 * batch / first).toFixed(0)} 对 ${(1000 * batch / second).toFixed(0)}，每件 ${(bytes / 1024).toFixed(1)} KB；每件向数据库 ${Math.min(...calls)} 次`,
    };
  } finally { await close(); }
}

/** 1,000 people within a minute over the 30 connections of the platform's basic quota; and all of them at the same moment. */
export async function benchRush() {
  const { rush } = await load();
  const found = [];
  for (const [words, within] of [['一分钟内', 60], ['同一刻', 0]]) {
    const wanted = { applicants: 1000, within, connections: 30 };
    const { received, queued, refused, different, stored, seconds, longest } = await rush(wanted);
    if (received !== wanted.applicants || different !== received || stored !== received || refused > 0) throw new Error(JSON.stringify({ received, queued, refused, different, stored }));
    found.push({
      title: `${words} ${wanted.applicants} 人提交，平台同时办 ${wanted.connections} 个：拿到回执的 ÷ 提交的`, ratio: received / wanted.applicants,
      detail: `编号 ${different} 个，库里 ${stored} 件；排过队的 ${queued} 人，最久 ${(longest / 1000).toFixed(1)} 秒，一共 ${seconds.toFixed(0)} 秒`,
    });
  }
  return found;
}
