import type { ReactNode } from 'react';
import { aria } from '../aria';
import { tapClass, type TapProps } from './props';

/** Anything that can be pressed: on the web a real button, so that keyboard, focus and name come from the browser. */
export function Tap(props: TapProps): ReactNode {
  const { onTap, children, role = 'button', label, disabled, checked, selected, expanded, busy, current } = props;
  return (
    <button
      type="button"
      className={tapClass(props)}
      onClick={disabled ? undefined : onTap}
      {...aria({ role: role === 'button' ? undefined : role, label, disabled, checked, selected, expanded, busy, current })}
    >
      {children}
    </button>
  );
}
