import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import Taro, { useDidShow, usePageNotFound } from '@tarojs/taro';
import 'weui/dist/style/widget/weui-cell/weui-cell.min.css';
import 'weui/dist/style/widget/weui-loading/weui-loading.min.css';
import './app.scss';
// Nearly every subpackage names the outcomes of art. 36: carried here, they are carried once.
import '@/domain/statute/leaves';
// After the ground they stand on: styles take the order in which they are named.
import { PageLoad } from '@/components/page-load';
import { linkedAgency } from '@/pages/reading/route';
import { callAhead } from '@/services/cloud';
import { firstAddress } from '@/services/first-address';
import { onConnected } from '@/services/network';
import { session } from '@/services/session';
import { sendWaiting } from '@/services/waiting';

const HOME = 'pages/home/index';

/** The home page of an agency is what most open first. */
function askAhead(): void {
  const { path, params } = firstAddress();
  const agencyId = linkedAgency(params) ?? session().agencyId;
  if (agencyId && (path === '' || path === HOME)) callAhead('agencyHome', { agencyId });
}

askAhead();

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
