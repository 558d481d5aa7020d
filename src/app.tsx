import type { PropsWithChildren, ReactNode } from 'react';
import 'weui/dist/style/widget/weui-cell/weui-cell.min.css';
import 'weui/dist/style/widget/weui-loading/weui-loading.min.css';
import './app.scss';
// What everything pressed begins with must come before the styles of pages, which on the web arrive in any order.
import './components/tap/tap.scss';

export default function App({ children }: PropsWithChildren): ReactNode {
  return children;
}
