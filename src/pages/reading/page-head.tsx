import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { heading } from '@/components/aria';
import './reading.scss';

interface PageHeadProps {
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly children?: ReactNode;
  /** What it rests on: 《条例》第十二条. */
  readonly articles?: string;
}

/** What a page is about, above its cards. */
export function PageHead({ title, children, articles }: PageHeadProps): ReactNode {
  return (
    <View className="page-head">
      <View className="title" {...heading()}>{title}</View>
      {children ? <View className="soft">{children}</View> : null}
      {articles ? <View className="faint">{`依据：${articles}`}</View> : null}
    </View>
  );
}
