import type { Found } from './found';
import { keysLost } from './keys-kept';
import { LIMITS } from './limits';
import type { FoundFunction, FunctionSettings } from './platform';
import { SETTINGS, type Setting, type Variables } from './settings';
import { joined, NO_PLAN, type Plan, type Step } from './step';
import { HANDLER, RUNTIME, type Wanted, type WantedFunction } from './wanted';

/** By this the next deployment knows which code runs. It is written last, so a deployment that broke off is done again. */
const markOf = ({ code }: WantedFunction): string => `公开有数 代码 ${code.digest}`;

const variableBytes = (variables: Variables): number =>
  Object.entries(variables).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value), 0);

function missing({ name }: WantedFunction, variables: Variables): readonly string[] {
  const needed: readonly Setting[] = SETTINGS;
  return needed.filter((setting) => setting.needed && setting.functions.includes(name) && !variables[setting.name])
    .map((setting) => `云函数 ${name} 没有 ${setting.name}（${setting.about}）。请在命令行里先设好这个环境变量。`);
}

/** Names only: a value may be a secret. */
function changedNames(before: Variables, after: Variables): readonly string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name]).map((name) => `${name in before ? '改' : '加'}环境变量 ${name}`);
}

function timers({ name, timers: wanted }: WantedFunction, found: FoundFunction | undefined): readonly Step[] {
  const there = found?.timers ?? [];
  const keep = (timer: { name: string; cron: string }) => wanted.some((one) => one.name === timer.name && one.cron === timer.cron);
  const gone = there.filter((timer) => !keep(timer));
  const fresh = wanted.filter((timer) => !there.some((one) => one.name === timer.name && one.cron === timer.cron));
  return [
    ...gone.map((timer) => ({ words: `云函数 ${name}：去掉定时器 ${timer.name}（${timer.cron}）`, run: (platform) => platform.removeTimer(name, timer.name) } satisfies Step)),
    ...fresh.length > 0 ? [{ words: `云函数 ${name}：加定时器 ${fresh.map((timer) => `${timer.name}（${timer.cron}）`).join('、')}`, run: (platform) => platform.createTimers(name, fresh) } satisfies Step] : [],
  ];
}

function changes(fn: WantedFunction, found: FoundFunction, settings: FunctionSettings): readonly Step[] {
  const { name, timeout, memorySize } = fn;
  const isOtherCode = found.description !== settings.description;
  const differences = [
    ...found.timeout === timeout ? [] : [`时限 ${found.timeout} 秒改为 ${timeout} 秒`],
    ...found.memorySize === memorySize ? [] : [`内存 ${found.memorySize} MB 改为 ${memorySize} MB`],
    ...changedNames(found.variables, settings.variables),
    ...isOtherCode ? ['记下代码的标记'] : [],
  ];
  return [
    ...isOtherCode ? [{ words: `云函数 ${name}：换代码（${fn.code.digest}）`, run: (platform) => platform.updateCode(fn) } satisfies Step] : [],
    ...differences.length > 0 ? [{ words: `云函数 ${name}：${differences.join('，')}`, run: (platform) => platform.updateSettings(name, settings) } satisfies Step] : [],
  ];
}

function planOne(fn: WantedFunction, found: FoundFunction | undefined, dropped: readonly string[]): Plan {
  const { name, timeout, memorySize } = fn;
  const variables = { ...found?.variables, ...fn.variables };
  const settings: FunctionSettings = { timeout, memorySize, description: markOf(fn), variables };
  const bytes = variableBytes(variables);
  const problems = [
    ...missing(fn, variables),
    ...bytes > LIMITS.variableBytes ? [`云函数 ${name} 的环境变量共 ${bytes} 字节，平台最多 ${LIMITS.variableBytes} 字节。`] : [],
    ...found ? keysLost(found.variables, fn.variables, dropped) : [],
    ...found && (found.runtime !== RUNTIME || found.handler !== HANDLER) ? [`云函数 ${name} 是按 ${found.runtime}、${found.handler} 建的，平台不允许改成 ${RUNTIME}、${HANDLER}。请在控制台删掉这个云函数（数据不在里面），再部署。`] : [],
  ];
  const create: Step = { words: `云函数 ${name}：新建（${timeout} 秒，${memorySize} MB，代码 ${fn.code.digest}${Object.keys(variables).map((one) => `，${one}`).join('')}）`, run: (platform) => platform.createFunction(fn, settings) };
  return { steps: [...found ? changes(fn, found, settings) : [create], ...timers(fn, found)], problems, leftAlone: [] };
}

/** Functions with code, settings and timers. @param dropped names of keys that may go */
export const planFunctions = ({ functions }: Wanted, found: Found, dropped: readonly string[]): Plan =>
  joined([...functions.map((fn) => planOne(fn, found.functions.get(fn.name), dropped)), { ...NO_PLAN, leftAlone: found.otherFunctions.map((name) => `云函数 ${name}：没有声明过`) }]);
