import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/components/aria';
import { SearchBox } from '@/components/search-box';
import type { Find } from './use-find';

export function hitWords({ text, words, hits, at }: Pick<Find, 'text' | 'words' | 'hits' | 'at'>): string {
  if (words.length === 0) return '';
  return hits.length === 0 ? `这份报告里没有“${text.trim()}”，换个说法试试。` : `第 ${at + 1} 处，共 ${hits.length} 处`;
}

/** 在这份报告里查找: hits are marked as one types; the way from one to the next is at the thumb. */
export function FindBox({ find }: { readonly find: Find }): ReactNode {
  return (
    <View className="reader__find">
      <SearchBox label="在这份报告里查找" placeholder="在这份报告里查找" value={find.text} onChange={find.type} onSearch={() => find.step(1)} live />
      <View className="soft" {...aria({ role: 'status', live: 'polite' })}>{hitWords(find)}</View>
    </View>
  );
}
