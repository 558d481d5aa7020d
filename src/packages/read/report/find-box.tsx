import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/components/aria';
import { SearchBox } from '@/components/search-box';
import { hitWords } from './find';
import type { Find } from './use-find';

/** 在这份报告里查找: hits are marked as one types; the way from one to the next is at the thumb. */
export function FindBox({ find }: { readonly find: Find }): ReactNode {
  return (
    <View className="reader__find">
      <SearchBox label="在这份报告里查找" placeholder="在这份报告里查找" value={find.text} onChange={find.type} onSearch={() => find.step(1)} live />
      <View className="soft" {...aria({ role: 'status', live: 'polite' })}>{hitWords(find)}</View>
    </View>
  );
}
