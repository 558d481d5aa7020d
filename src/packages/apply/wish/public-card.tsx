import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { SearchHit } from '@/contract/search';
import { Card } from '@/components/card';
import { TextLink } from '@/components/text-link';
import { linkOf, placeOf, titleOf } from '@/pages/reading/hit-place';
import { go } from '@/pages/reading/links';
import { Marked } from '@/pages/reading/marked';
import { excerpt } from '@/pages/reading/marks';
import type { PublicFinds } from './find-public';

interface PublicCardProps {
  readonly finds: PublicFinds;
  /** 这就是我要的. */
  readonly onFound: (hit: SearchHit) => void;
}

const EXCERPT = 90;

/** 已经公开的: title and paragraph with the words marked, each one tap from its place. */
export function PublicCard({ finds: { hits, words }, onFound }: PublicCardProps): ReactNode {
  if (hits.length === 0) return null;
  return (
    <Card title="先看看，可能已经公开了">
      {hits.map((hit) => {
        const place = `${titleOf(hit) ?? ''}${placeOf(hit)}`;
        return (
          <View key={`${place}-${hit.paragraph}`} className="wish__find">
            <View className="faint">{placeOf(hit)}</View>
            {titleOf(hit) ? <View className="break wish__title"><Marked text={hit.title} words={words} /></View> : null}
            <View className="break"><Marked text={excerpt(hit.paragraph, words, EXCERPT)} words={words} /></View>
            <View className="wish__acts row">
              <TextLink label={`看全文：${place}`} onTap={() => go(linkOf(hit, words))}>看全文</TextLink>
              <TextLink label={`这就是我要的：${place}`} onTap={() => onFound(hit)}>这就是我要的</TextLink>
            </View>
          </View>
        );
      })}
    </Card>
  );
}
