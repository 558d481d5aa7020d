import Taro from '@tarojs/taro';

/** 拨打. A call that the reader gave up is no failure. */
export function dial(phone: string): void {
  Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined);
}

/** 复制. WeChat and the web both say 内容已复制 themselves; only a failure needs words. */
export function copy(text: string): void {
  Taro.setClipboardData({ data: text }).catch(() => Taro.showToast({ title: '没有复制成功，请长按文字复制', icon: 'none' }));
}
