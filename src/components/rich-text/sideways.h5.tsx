import { useEffect, useRef, type ReactNode } from 'react';
import type { SidewaysProps } from './sideways';

/** As on a phone; with a keyboard it is a stop of its own where it is wider than its frame. */
export function Sideways({ children }: SidewaysProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const measure = () => {
      if (box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0');
      else box.removeAttribute('tabindex');
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  });
  return <div className="rich-text__table" role="group" aria-label="表格，可以左右滑动" ref={frame}>{children}</div>;
}
