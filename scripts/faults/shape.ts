import type { Difference } from './store-copy';

/** Collections that say nothing about what was done, and why; whatever of them can be wrong is looked at elsewhere. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  counters: '编号的当前值：一次没有办成也用掉一个号，另外核对（numbers.ts）',
  numberLog: '编号的使用和作废：另外核对（numbers.ts）',
  accessLog: '看过几次就有几条：只核对不少（trial.ts），链由记录核对来查（sound.ts）',
  accessHeads: '查看记录的链到了哪里：由记录核对来查（sound.ts）',
  seals: '每天的封存：里面是摘要，由记录核对来查（sound.ts）',
  sealParts: '封存里的各件：由记录核对来查（sound.ts）',
  jobMarks: '定时任务做到了哪一天：早一小时晚一小时都对',
  searchSnapshots: '搜索的索引：整个重做的，版本号不一样',
  guesses: '试邀请码、查询码的次数：多试一次多记一次',
  metrics: '每个进程每小时各做了多少次：进程被杀就另起一份',
  paces: '谁用掉了多少次：重试也算一次，写得不比平时勤',
  operation: '定时任务几点跑完、密钥和版本迁移到了哪里：随时刻变；只读开关（maintenance）不在此列',
};

const SEALED = /^v\d+\.|^scrypt\./;
const MADE = /^[A-Za-z0-9_=+/-]{16,}$/;
/** Moments, digests and counts of bytes: not the same in two runs that do the same. */
const MOMENT = /At$|^at$|^bytes$|^sha256$|digest|link$|Key$|^revision$/i;

/** A value without what differs between two runs that do the same: ids, seals, moments, numbers of a series. */
function plain(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return SEALED.test(value) ? '密' : MADE.test(value) ? '号' : value.replace(/[0-9a-f]{32}/g, '号').replace(/\d+/g, '#');
  if (typeof value === 'number') return MOMENT.test(key) || Math.abs(value) > 100_000 ? 0 : value;
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [plain(name), plain(one, name)] as const).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** Counted anew by every run of the clock: its version says how often. */
const RECOUNTED: readonly string[] = ['countyBoards'];
const side = (collection: string, value: unknown) =>
  (value === undefined ? '无' : JSON.stringify(plain(RECOUNTED.includes(collection) ? { ...value as object, version: undefined } : value)));

/** Whether a change of the store belongs to what was done. */
export const counts = ({ collection, id }: Difference): boolean => !Object.hasOwn(LEFT_OUT, collection) || id === 'maintenance';

/** What was changed in the store, one line a document: two runs that did the same have the same lines. */
export function shapeOf(differences: readonly Difference[]): readonly string[] {
  return differences.filter(counts).map(({ collection, before, after }) => `${collection} ${before === undefined ? '新' : after === undefined ? '删' : '改'} ${side(collection, after)}`).sort();
}

/** What one shape has and another has not, short. @param may what there may be more of */
export function unlike(is: readonly string[], wanted: readonly string[], may?: RegExp): string {
  const missing = [...wanted];
  const more = is.filter((line) => {
    const index = missing.indexOf(line);
    if (index >= 0) missing.splice(index, 1);
    return index < 0 && !may?.test(line);
  });
  return [...more.map((line) => `多了 ${line}`), ...missing.map((line) => `少了 ${line}`)].map((line) => line.slice(0, 1500)).join('\n');
}
