import type { PropsWithChildren, ReactNode } from 'react';
import 'weui/dist/style/widget/weui-cell/weui-cell.min.css';
import 'weui/dist/style/widget/weui-loading/weui-loading.min.css';
import './app.scss';
// After the ground they stand on: styles take the order in which they are named.
import { PageLoad } from '@/components/page-load';

export default function App({ children }: PropsWithChildren): ReactNode {
  return <>{children}<PageLoad /></>;
}
