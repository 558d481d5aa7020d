import Taro from '@tarojs/taro';

/**
 * What the phone keeps between visits. A value is checked when it is read, because an older version of the
 * program may have written it; a full or blocked storage is an answer, never a crash.
 */
export function load<T>(key: string, parse: (value: unknown) => T | undefined): T | undefined {
  try {
    return parse(Taro.getStorageSync<unknown>(key));
  } catch {
    return undefined;
  }
}

/** @returns false when the phone has no room or forbids storage; the caller says so where it matters */
export function save(key: string, value: object | string | number | boolean): boolean {
  try {
    Taro.setStorageSync(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was kept under a key; nothing there is as good. */
export function remove(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // Nothing was kept, so nothing is left behind.
  }
}
