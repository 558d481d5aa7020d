import type { ReactNode } from 'react';
import { RichText } from '@/components/rich-text';
import { Marked } from '@/pages/reading/marked';

/** 正文, with the words that were looked for marked. */
export const Body = ({ body, words }: { readonly body: string; readonly words: readonly string[] }): ReactNode =>
  <RichText body={body} draw={(text) => <Marked text={text} words={words} />} />;
