import type { ReactNode } from 'react';
import { Button } from '@tarojs/components';
import type { ShareLinkProps } from './props';
import './share-link.scss';

/** 发给别人: in WeChat only a button of its own may open the chats; the page reads from it what to send. */
export function ShareLink({ path, title, children }: ShareLinkProps): ReactNode {
  return <Button className="share-link" openType="share" data-path={path} data-title={title}>{children}</Button>;
}
