import type { ReactNode } from 'react';
import type { Aria } from '../aria';

export interface TapProps extends Pick<Aria, 'checked' | 'selected' | 'expanded' | 'disabled' | 'busy' | 'current'> {
  readonly onTap: () => void;
  readonly children: ReactNode;
  /** What it is for a screen reader; a button unless said otherwise. */
  readonly role?: 'button' | 'link' | 'radio' | 'checkbox' | 'tab' | 'switch';
  /** Spoken instead of the visible words; only where those do not say enough. */
  readonly label?: string;
  readonly className?: string;
}

export const tapClass = ({ className, disabled }: TapProps): string =>
  ['tap', className, disabled ? 'tap--off' : undefined].filter(Boolean).join(' ');
