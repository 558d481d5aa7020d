import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import type { Doubt } from '@/domain/report/report';
import { DOUBTS_ID } from './outline';

/** 看不准的地方: what the reading of the document could not settle, for everyone to see. */
export function Doubts({ doubts }: { readonly doubts: readonly Doubt[] }): ReactNode {
  if (doubts.length === 0) return null;
  return (
    <View className="part" id={DOUBTS_ID}>
      <View className="part__title" {...heading()}>看不准的地方</View>
      <Card cells>
        <View className="reader__block faint">这份报告是从公布的文件里读出来的，下面几处请以原文为准。</View>
        {doubts.map(({ place, message }, index) => (
          <View key={index} className="reader__result">
            <View className="faint">{place}</View>
            <View className="soft break">{message}</View>
          </View>
        ))}
      </Card>
    </View>
  );
}
