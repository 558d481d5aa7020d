import Taro from '@tarojs/taro';

/** 办好了, for a moment over whatever page comes next. */
export const notify = (title: string): void => void Taro.showToast({ title, icon: 'success' });
