import type { IndexRule } from '../../cloudfunctions/_shared/schema-types';
import type { Found } from './found';
import type { FoundIndex } from './platform';
import { joined, NO_PLAN, type Plan, type Step } from './step';
import type { Wanted } from './wanted';

/** 集合的权限: only functions and the console. */
const CLOSED = 'ADMINONLY';
/** Made by the platform itself. */
const OWN_INDEXES = ['_id_', '_openid_1'];

const direction = (order: 'asc' | 'desc'): string => (order === 'asc' ? '1' : '-1');

/** Fields and their directions, the order counted; list fields are ordinary ones on the platform. */
function isSame({ fields, unique }: IndexRule, found: FoundIndex): boolean {
  return (unique ?? false) === found.unique && fields.length === found.fields.length
    && fields.every(({ field, order }, at) => found.fields[at]?.field === field && found.fields[at]?.direction === direction(order));
}

const create = (collection: string, indexes: readonly IndexRule[]): Step =>
  ({ words: `集合 ${collection}：建 ${indexes.length} 个索引（${indexes.map(({ name, unique }) => (unique ? `${name} 唯一` : name)).join('、')}）`, run: (platform) => platform.createIndexes(collection, indexes) });

function planOne({ name, indexes }: Wanted['collections'][number], { collections }: Found): Plan {
  const there = collections.get(name);
  if (!there) {
    const make: Step = { words: `集合 ${name}：新建，马上对客户端关闭`, run: async (platform) => { await platform.createCollection(name); await platform.close(name); } };
    return { ...NO_PLAN, steps: indexes.length > 0 ? [make, create(name, indexes)] : [make] };
  }
  const close: Step = { words: `集合 ${name}：对客户端关闭（现在是 ${there.access}）`, run: (platform) => platform.close(name) };
  const known = (rule: IndexRule) => there.indexes.find((index) => index.name === rule.name);
  const missing = indexes.filter((rule) => !known(rule));
  const changed = indexes.filter((rule) => { const index = known(rule); return index && !isSame(rule, index); });
  const names = changed.map((rule) => rule.name);
  const more = there.indexes.filter((index) => !OWN_INDEXES.includes(index.name) && !indexes.some((rule) => rule.name === index.name));
  return {
    problems: [],
    steps: [
      ...there.access === CLOSED ? [] : [close],
      ...changed.length > 0 ? [{ words: `集合 ${name}：索引 ${names.join('、')} 和声明的不同，先去掉再建（数据不动）`, run: (platform) => platform.dropIndexes(name, names) } satisfies Step] : [],
      ...missing.length + changed.length > 0 ? [create(name, [...missing, ...changed])] : [],
    ],
    leftAlone: more.map((index) => `集合 ${name} 的索引 ${index.name}：没有声明过`),
  };
}

/** Collections, closed as soon as they are there, then their indexes. What is not declared is left alone. */
export const planCollections = ({ collections }: Wanted, found: Found): Plan =>
  joined([...collections.map((collection) => planOne(collection, found)), { ...NO_PLAN, leftAlone: found.otherCollections.map((name) => `集合 ${name}：没有声明过`) }]);
