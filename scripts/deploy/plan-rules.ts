import type { Found } from './found';
import type { Plan, Step } from './step';
import { NOBODY_CALLS, type Wanted } from './wanted';

/** Rules are JSON; the order of their names says nothing. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  return mine.length === theirs.length && mine.every(([name, value]) => same(value, (other as Record<string, unknown>)[name]));
}

export const planStorage = ({ storageRule }: Wanted, found: Found): readonly Step[] =>
  (same(storageRule, found.storageRule) ? [] : [{ words: `云存储：客户端不能读，只能往自己的 uploads/ 里放（${storageRule.write}）`, run: (platform) => platform.setStorageRule(storageRule) }]);

/** Before a function is made nobody may call it: a timer's function would be open for the moment between. */
export const planClosing = ({ functions, functionRule }: Wanted, found: Found): readonly Step[] =>
  (functions.every(({ name }) => found.functions.has(name)) || same(functionRule, found.functionRule) || same(NOBODY_CALLS, found.functionRule)
    ? [] : [{ words: '云函数：建好之前客户端都不能调用', run: (platform) => platform.setFunctionRule(NOBODY_CALLS) }]);

export function planFunctionRule({ functionRule }: Wanted, found: Found): readonly Step[] {
  if (same(functionRule, found.functionRule)) return [];
  const open = Object.entries(functionRule).filter(([, { invoke }]) => invoke !== false).map(([name]) => name);
  return [{ words: `云函数：登录的人可以调用 ${open.join('、')}，其他的不能`, run: (platform) => platform.setFunctionRule(functionRule) }];
}

/** HTTP 访问服务; a path that leads to another function is somebody else's decision. */
export function planPaths({ paths }: Wanted, found: Found): Plan {
  const at = (path: string) => found.paths.find((one) => one.path === path);
  const open: Step = { words: 'HTTP 访问服务：打开', run: (platform) => platform.openWebService() };
  return {
    steps: [
      ...found.webService ? [] : [open],
      ...paths.filter(({ path }) => !at(path)).map(({ path, name }): Step => ({ words: `网址 ${path}：指到 ${name}`, run: (platform) => platform.createPath(path, name) })),
    ],
    problems: paths.flatMap(({ path, name }) => {
      const there = at(path);
      return there && there.name !== name ? [`网址 ${path} 现在指到 ${there.name}，要指到 ${name}。请在云开发控制台的“HTTP 访问服务”里去掉它，再部署。`] : [];
    }),
    leftAlone: found.paths.filter(({ path }) => !paths.some((one) => one.path === path)).map(({ path, name }) => `网址 ${path}（指到 ${name}）：没有声明过`),
  };
}
