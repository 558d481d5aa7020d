import { refuse } from './report';

/** JavaScript itself: all that WeChat's logic layer has besides its own names. No window, no document, no fetch, no URL. */
const LANGUAGE = [
  'Object', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Math', 'JSON', 'Date', 'RegExp', 'Promise', 'Proxy', 'Reflect',
  'Map', 'Set', 'WeakMap', 'WeakSet', 'ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray',
  'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array',
  'Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'AggregateError',
  'parseInt', 'parseFloat', 'isNaN', 'isFinite', 'encodeURI', 'encodeURIComponent', 'decodeURI', 'decodeURIComponent', 'escape', 'unescape',
  'NaN', 'Infinity', 'console',
] as const;
const TIMERS = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;

const noCodeFromText = () => refuse('new Function');

/**
 * The world a module of the mini-program sees: every free name resolves here, so a name that WeChat lacks is
 * undefined even though the browser has it.
 */
export function makeScope(wechat: Readonly<Record<string, unknown>>): object {
  const browser = window as unknown as Record<string, unknown>;
  const names: Record<string, unknown> = { ...wechat };
  for (const name of LANGUAGE) names[name] = browser[name];
  for (const name of TIMERS) names[name] = (browser[name] as (...args: unknown[]) => unknown).bind(window);
  names.Function = new Proxy(Function, { apply: noCodeFromText, construct: noCodeFromText });
  names.globalThis = { ...names };
  return new Proxy(names, {
    has: () => true,
    get: (all, name) => (name === Symbol.unscopables ? undefined : all[name as string]),
    set: (_, name) => refuse(`global ${String(name)}`),
  });
}
