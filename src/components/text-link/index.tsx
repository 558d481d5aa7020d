import type { ReactNode } from 'react';
import { Tap } from '../tap';

interface TextLinkProps {
  readonly onTap: () => void;
  readonly children: ReactNode;
  /** Where it leads, when the words alone do not say. */
  readonly label?: string;
}

/** A word that leads somewhere: 换一个, 为什么是这一天, 《条例》第三十六条. */
export function TextLink({ onTap, children, label }: TextLinkProps): ReactNode {
  return <Tap className="tap--link" role="link" label={label} onTap={onTap}>{children}</Tap>;
}
