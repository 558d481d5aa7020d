import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ScrollView } from '@tarojs/components';
import type { SheetBodyProps } from './props';

/** Below everything there is; two of them, because WeChat moves only when the number changes. */
const ENDS = [100_000, 100_001] as const;

/** Everything but the actions. What is asked stands at the end, so that is what is shown when something is wrong or new there. */
export function SheetBody({ children, reveal }: SheetBodyProps): ReactNode {
  const first = useRef(reveal);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (first.current !== reveal) setTurn((now) => now + 1);
    first.current = reveal;
  }, [reveal]);
  return <ScrollView className="sheet__body" scrollY {...(turn > 0 && { scrollTop: ENDS[turn % 2] })}>{children}</ScrollView>;
}
