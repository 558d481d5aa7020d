import { useRef, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { Tap } from '../tap';
import './action.scss';

interface ActionProps {
  readonly children: ReactNode;
  /** While a promise it returns is pending the button shows that it works, and further taps do nothing. */
  readonly onTap: () => void | Promise<unknown>;
  readonly kind?: 'primary' | 'ghost' | 'danger';
  /** Work that began elsewhere. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly label?: string;
  /** 44 instead of 50 high, inside a card. */
  readonly small?: boolean;
}

/** A button that does something. */
export function Action({ children, onTap, kind = 'primary', busy, disabled, label, small }: ActionProps): ReactNode {
  const running = useRef(false);
  const [working, setWorking] = useState(false);
  const waiting = busy || working;

  const tap = () => {
    // A ref, not the state: the second tap of a double tap comes before the next painting.
    if (running.current || busy) return;
    const work = onTap();
    if (!(work instanceof Promise)) return;
    running.current = true;
    setWorking(true);
    const done = () => {
      running.current = false;
      setWorking(false);
    };
    work.then(done, done);
  };

  return (
    <Tap
      className={['action', `action--${kind}`, small && 'action--small', disabled && 'action--off'].filter(Boolean).join(' ')}
      onTap={tap}
      disabled={disabled}
      busy={waiting ? true : undefined}
      label={label}
    >
      {waiting ? <View className="action__spinner weui-primary-loading" {...aria({ hidden: true })} /> : null}
      {children}
    </Tap>
  );
}
