import { memo, useMemo, type ReactNode } from 'react';
import { Text } from '@tarojs/components';
import { marks } from './marks';
import './reading.scss';

interface MarkedProps {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text with the words that were looked for marked. */
export const Marked = memo(function Marked({ text, words }: MarkedProps): ReactNode {
  const pieces = useMemo(() => marks(text, words), [text, words]);
  if (words.length === 0) return text;
  return pieces.map((piece, index) => (piece.found ? <Text key={index} className="marked">{piece.text}</Text> : piece.text));
});
