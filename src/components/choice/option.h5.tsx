import type { ReactNode } from 'react';
import type { OptionProps } from './option';

/** One row of a choice: on the web a real control, so that the arrow keys move between the options. */
export function Option({ kind, group, checked, onPick, children }: OptionProps): ReactNode {
  return (
    <label className="choice__option tap">
      <span className="choice__inner">
        <input className="choice__control" type={kind} name={group} checked={checked} onChange={onPick} />
        <span className={`choice__mark choice__mark--${kind}${checked ? ' choice__mark--on' : ''}`} aria-hidden="true" />
        <span className="grow">{children}</span>
      </span>
    </label>
  );
}
