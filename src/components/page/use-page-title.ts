import { useEffect } from 'react';
import Taro, { useDidShow } from '@tarojs/taro';

/** Keeps the title of the window (WeChat's bar, the browser's tab) the title of the page that is shown. */
export function usePageTitle(title: string): void {
  useEffect(() => void Taro.setNavigationBarTitle({ title }), [title]);
  useDidShow(() => void Taro.setNavigationBarTitle({ title }));
}
