import { refuse } from './report';

/** WeChat refuses larger messages between its two layers. */
const LIMIT_CHARACTERS = 1024 * 1024;

export type Data = Record<string, unknown>;

function check(value: unknown, path: string): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') refuse(`setData ${path}: ${typeof value}`);
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)) {
    refuse(`setData ${path}: ${value.constructor?.name ?? 'object'}`);
  }
  for (const [key, inner] of Object.entries(value)) check(inner, `${path}.${key}`);
}

/** What crosses from logic to view: plain data, as a copy. */
export function cloneData<T>(value: T, name = 'data'): T {
  check(value, name);
  const text = JSON.stringify(value);
  if (text.length > LIMIT_CHARACTERS) refuse(`setData ${name}: ${text.length} characters`);
  return JSON.parse(text) as T;
}

/** 'root.cn.[0].cl' → ['root', 'cn', '0', 'cl'] */
const keysOf = (path: string): string[] => path.replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean);

/** Writes the values of a setData call at their paths. */
export function applyData(data: Data, change: Data): void {
  for (const [path, value] of Object.entries(cloneData(change))) {
    const keys = keysOf(path);
    const last = keys.pop();
    if (last === undefined) continue;
    let at: Data = data;
    for (const [index, key] of keys.entries()) {
      if (typeof at[key] !== 'object' || at[key] === null) at[key] = /^\d+$/.test(keys[index + 1] ?? last) ? [] : {};
      at = at[key] as Data;
    }
    at[last] = value;
  }
}
