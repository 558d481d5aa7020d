import Taro from '@tarojs/taro';

/** Brings a part of the page to the top of the screen. */
export function scrollToPart(id: string): void {
  Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }).catch(() => undefined);
}
