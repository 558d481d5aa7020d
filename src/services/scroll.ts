import Taro from '@tarojs/taro';

/** Brings a part of the page to the top of the screen. */
export function scrollToPart(id: string): void {
  Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }).catch(() => undefined);
}

/** To the very top, where a new question stands; on the web the part that begins there also takes the keyboard. */
export const scrollToTop: (id: string) => void = () => {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
};
