import type { PropsWithChildren, ReactNode } from 'react';
import 'weui/dist/style/widget/weui-cell/weui-cell.min.css';
import 'weui/dist/style/widget/weui-loading/weui-loading.min.css';
import './app.scss';

export default function App({ children }: PropsWithChildren): ReactNode {
  return children;
}
