import type { ReactNode } from 'react';
import { copy } from '@/services/contact';
import { pageLink } from '@/services/page-link';
import { TextLink } from '../text-link';
import type { ShareLinkProps } from './props';

/** 复制链接: on the web a link is what is handed on. */
export function ShareLink({ path, title, children }: ShareLinkProps): ReactNode {
  return <TextLink label={`${title}：复制链接`} onTap={() => copy(pageLink(path))}>{children}</TextLink>;
}
