import Taro from '@tarojs/taro';
import type { PageAddress } from './address';

/** Where the program was opened, known before its first page is. */
export function firstAddress(): PageAddress {
  const { path, query } = Taro.getLaunchOptionsSync();
  return { path, params: query as PageAddress['params'] };
}
