import type { ReactNode } from 'react';
import { Text } from '@tarojs/components';
import { pieces } from './unbroken';

/** Words in which no line ends inside a date or the number of an article. Anything but a text is shown as it is. */
export function Words({ children }: { readonly children: ReactNode }): ReactNode {
  if (typeof children !== 'string') return children;
  return pieces(children).map((piece, index) => (index % 2 === 1 ? <Text key={index} className="unbroken">{piece}</Text> : piece));
}
