import { queryCodeOf } from '@/domain/intake/query-code';
import { civilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { blindIndex } from '../../crypto/blind-index';
import type { Agency } from '../../repositories/agencies';
import type { OpinionCloud } from '../opinion/opinion-cloud';
import { hashOfCode } from '../intake/query-code';
import { lookUp } from './look-up';

const AGENCY: Agency = { id: 'qiaoguan', name: '乔官镇人民政府', shortName: '乔官镇', level: 'township', numberPrefix: '乔官依申请' };
const CODE = queryCodeOf('0123456789ab');
const WRONG = queryCodeOf('ba9876543210');
const KEY = Buffer.alloc(32, 7);

/** Everything that was asked of the database and of the key, in order. */
function counting(kept: { readonly id: string; readonly queryHash?: string } | undefined, full = false) {
  const done: string[] = [];
  const index = blindIndex(KEY);
  const cloud = {
    calendar: CHINA_CALENDAR,
    agencies: { all: () => { done.push('read agencies'); return Promise.resolve([AGENCY]); } },
    cases: { queryHashOf: () => { done.push('read case'); return Promise.resolve(kept); }, find: () => { done.push('read whole case'); return Promise.resolve(undefined); } },
    guesses: { take: () => { done.push('count'); return Promise.resolve(!full); }, giveBack: () => { done.push('give back'); return Promise.resolve(); } },
    wait: (ms: number) => { done.push(`wait ${ms}`); return Promise.resolve(); },
    blind: { ...index, idFrom: (kind: string, ...parts: readonly string[]) => { done.push(`hash ${kind}`); return index.idFrom(kind, ...parts); } },
  };
  return { done, cloud: cloud as unknown as OpinionCloud };
}

async function work(kept: Parameters<typeof counting>[0], prefix = '乔官依申请', { full = false, source = '10.0.0.1' as string | undefined } = {}) {
  const { done, cloud } = counting(kept, full);
  const call = { action: 'lookUp', at: '2026-03-02T10:00:00.000+08:00' as Instant, today: civilDate('2026-03-02'), requestId: 'r-1', ...(source && { source }) };
  const outcome = await lookUp({ number: { prefix, year: 2026, serial: 1 }, code: WRONG }, call, cloud);
  return { outcome, done };
}

const ID = 'a'.repeat(32);
const withCode = { id: ID, queryHash: hashOfCode(ID, CODE, blindIndex(KEY)) };

test('查询码错、没有查询码、没有这个编号、没有这个机关：说的一样，读的、算的也一样多', async () => {
  const wrong = await work(withCode);
  expect(wrong.done).toEqual(['read agencies', 'hash lookUp', 'hash lookUp', 'hash lookUp', 'count', 'count', 'count', 'read case', 'hash queryHash']);
  for (const other of [await work({ id: ID }), await work(undefined), await work(undefined, '没有这个镇')]) expect(other).toEqual(wrong);
});

test('来源不明的，试得再多也不锁，只是都等一等；等多久和编号有没有、查询码对不对没有关系', async () => {
  const nowhere = { full: true, source: '' };
  const wrong = await work(withCode, undefined, nowhere);
  expect(wrong.done).toEqual(['read agencies', 'hash lookUp', 'hash lookUp', 'count', 'count', 'wait 2000', 'read case', 'hash queryHash']);
  for (const other of [await work({ id: ID }, undefined, nowhere), await work(undefined, undefined, nowhere)]) expect(other).toEqual(wrong);
});

test('自己试得太多的停下来，什么也不查', async () => {
  const { outcome, done } = await work(withCode, undefined, { full: true });
  expect(outcome).toMatchObject({ ok: false, error: { code: 'lookUpLocked' } });
  expect(done).not.toContain('read case');
});
