import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import Taro, { useDidShow, usePageNotFound } from '@tarojs/taro';
import 'weui/dist/style/widget/weui-cell/weui-cell.min.css';
import 'weui/dist/style/widget/weui-loading/weui-loading.min.css';
import './app.scss';
// After the ground they stand on: styles take the order in which they are named.
import { PageLoad } from '@/components/page-load';
import { onConnected } from '@/services/network';
import { sendWaiting } from '@/services/waiting';

const resend = () => void sendWaiting();

/** A link with a spoilt address, or to a page that an older version had: the home page is better than an empty one. */
function leadHome(): void {
  void Taro.switchTab({ url: '/pages/home/index' });
  void Taro.showToast({ title: '没有这一页，已经打开首页', icon: 'none' });
}

export default function App({ children }: PropsWithChildren): ReactNode {
  // 尚未送达 goes out wherever one is, and not only where it is shown.
  useDidShow(resend);
  usePageNotFound(leadHome);
  useEffect(() => onConnected(resend), []);
  return <>{children}<PageLoad /></>;
}
