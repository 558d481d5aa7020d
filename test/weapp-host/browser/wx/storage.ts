import { cloneData } from '../set-data';
import { respond } from './respond';

const ONE = 1024 * 1024;
const ALL = 10 * ONE;
const PREFIX = 'wx:';

const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
const sizeOf = (key: string) => localStorage.getItem(key)?.length ?? 0;

function set(key: string, value: unknown): void {
  const text = JSON.stringify(cloneData(value, `storage ${key}`));
  if (text.length > ONE) throw new Error('setStorage:fail data exceeds max size');
  const others = keys().filter((other) => other !== PREFIX + key).reduce((sum, other) => sum + sizeOf(other), 0);
  if (others + text.length > ALL) throw new Error('setStorage:fail the storage is full');
  localStorage.setItem(PREFIX + key, text);
}

/** WeChat gives an empty text for a key that was never written. */
function get(key: string): unknown {
  const text = localStorage.getItem(PREFIX + key);
  return text === null ? '' : (JSON.parse(text) as unknown);
}

const remove = (key: string) => localStorage.removeItem(PREFIX + key);
const info = () => ({
  keys: keys().map((key) => key.slice(PREFIX.length)),
  currentSize: Math.ceil(keys().reduce((sum, key) => sum + sizeOf(key), 0) / 1024),
  limitSize: ALL / 1024,
});

export const storage = {
  setStorageSync: set,
  getStorageSync: get,
  removeStorageSync: remove,
  getStorageInfoSync: info,
  setStorage: respond('setStorage', ({ key, data }) => set(String(key), data)),
  getStorage: respond('getStorage', ({ key }) => ({ data: get(String(key)) })),
  removeStorage: respond('removeStorage', ({ key }) => remove(String(key))),
};
