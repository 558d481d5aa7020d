import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { SearchHit } from '@/contract/search';
import { Tap } from '@/components/tap';
import { linkOf, placeOf, titleOf } from '../reading/hit-place';
import { go } from '../reading/links';
import { Marked } from '../reading/marked';

interface HitProps {
  readonly hit: SearchHit;
  readonly words: readonly string[];
}

/** 找到的一条: what it is, its title, and the paragraph that fits, with the words marked. */
export function Hit({ hit, words }: HitProps): ReactNode {
  const title = titleOf(hit);
  return (
    <Tap className="find__hit" role="link" onTap={() => go(linkOf(hit, words))}>
      {title ? <View className="break find__title"><Marked text={title} words={words} /></View> : null}
      <View className="break"><Marked text={hit.paragraph} words={words} /></View>
      <View className="faint">{placeOf(hit)}</View>
    </Tap>
  );
}
