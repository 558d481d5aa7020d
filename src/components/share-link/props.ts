import type { ReactNode } from 'react';

export interface ShareLinkProps {
  /** Path of the page with everything that says where to open it; begins with a slash. */
  readonly path: string;
  /** What the card in the chat says. */
  readonly title: string;
  readonly children: ReactNode;
}
