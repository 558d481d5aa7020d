import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { SearchHit } from '@/contract/public';
import { Card } from '@/components/card';
import { TextLink } from '@/components/text-link';
import { go, LINKS } from '@/pages/reading/links';
import { Marked } from '@/pages/reading/marked';
import { excerpt } from '@/pages/reading/marks';
import type { PublicFinds } from './find-public';

interface PublicCardProps {
  readonly finds: PublicFinds;
  readonly agencyId: string;
  /** 这就是我要的. */
  readonly onFound: (hit: SearchHit) => void;
}

const EXCERPT = 90;

/** 已经公开的: the paragraphs with the words marked, each one tap from its place. */
export function PublicCard({ finds: { hits, words }, agencyId, onFound }: PublicCardProps): ReactNode {
  if (hits.length === 0) return null;
  const linkOf = ({ year, section }: SearchHit) => LINKS.report(agencyId, year, { section, words: words.join(' ') });
  return (
    <Card title="先看看，可能已经公开了">
      {hits.map((hit) => (
        <View key={`${hit.year}-${hit.section}-${hit.paragraph}`} className="wish__find">
          <View className="faint">{`${hit.year}年度报告 · ${hit.sectionTitle}`}</View>
          <View className="break"><Marked text={excerpt(hit.paragraph, words, EXCERPT)} words={words} /></View>
          <View className="wish__acts row">
            <TextLink label={`看全文：${hit.year}年度报告，${hit.sectionTitle}`} onTap={() => go(linkOf(hit))}>看全文</TextLink>
            <TextLink label={`这就是我要的：${hit.year}年度报告，${hit.sectionTitle}`} onTap={() => onFound(hit)}>这就是我要的</TextLink>
          </View>
        </View>
      ))}
    </Card>
  );
}
