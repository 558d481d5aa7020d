import { memo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria, heading } from '@/components/aria';
import { Tap } from '@/components/tap';
import { scrollToPart } from '@/services/scroll';

export const CONTENTS_ID = 'report-contents';

interface ContentsProps {
  readonly entries: readonly { readonly id: string; readonly title: string }[];
}

/** 目录: above the text on a phone, beside it and always in sight on a wide screen. */
export const Contents = memo(function Contents({ entries }: ContentsProps): ReactNode {
  return (
    <View className="contents" id={CONTENTS_ID} {...aria({ role: 'navigation', label: '目录' })}>
      <View className="head" {...heading()}>目录</View>
      {entries.map(({ id, title }) => (
        <Tap key={id} className="contents__entry" role="link" onTap={() => scrollToPart(id)}>{title}</Tap>
      ))}
    </View>
  );
});
