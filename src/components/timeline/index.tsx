import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { TextLink } from '../text-link';
import './timeline.scss';

export interface TimelineItem {
  readonly key: string;
  /** Who did what, in plain words: 乔官镇确认收到 */
  readonly what: string;
  /** When, and the law's term: 9月10日 · 登记回执 */
  readonly when: string;
  readonly note?: ReactNode;
  /** What belongs to it and can be opened. */
  readonly papers?: readonly { readonly label: string; readonly onTap: () => void }[];
}

/** 经过, newest first. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }): ReactNode {
  return (
    <View className="timeline" {...aria({ role: 'list' })}>
      {items.map((item) => (
        <View key={item.key} className="timeline__item" {...aria({ role: 'listitem' })}>
          <View className="break">{item.what}</View>
          <View className="faint">{item.when}</View>
          {item.note ? <View className="soft break">{item.note}</View> : null}
          {item.papers?.map(({ label, onTap }) => <TextLink key={label} onTap={onTap}>{label}</TextLink>)}
        </View>
      ))}
    </View>
  );
}
