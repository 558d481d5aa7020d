import Taro from '@tarojs/taro';
import { detailPath } from './links';

/** When it is done: back to the application it was done for, which reads itself anew. */
export function backToDetail(id: string): void {
  const pages = Taro.getCurrentPages();
  if (pages[pages.length - 2]?.route?.includes('packages/apply/detail/')) void Taro.navigateBack();
  else void Taro.redirectTo({ url: detailPath(id) });
}
