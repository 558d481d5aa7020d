import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { PublicGuide } from '@/contract/guide';
import { TextLink } from '@/components/text-link';
import { articleLabel, art } from '@/domain/statute/article';
import { CAN_PRINT, print } from '@/services/print';
import { PageHead } from '@/pages/reading/page-head';
import { mergedAt } from '@/pages/reading/stop';
import { StopView } from '@/pages/reading/stop-view';
import { go, LINKS } from '@/pages/reading/links';
import { EditionLine, Editions } from './editions';
import { Section } from '@/pages/reading/guide-section';
import './guide.scss';

/** 公开指南: what the law asks of it, as this agency published it. @source 条例 art. 12 */
export function GuideView({ guide }: { readonly guide: PublicGuide }): ReactNode {
  const { agencyName, sections } = guide;
  const merged = mergedAt(guide);
  return (
    <View>
      <PageHead title={`${agencyName}政府信息公开指南`} articles={articleLabel(art(12))}><EditionLine guide={guide} /></PageHead>
      {merged ? <StopView stop={merged} onSuccessor={(id) => go(LINKS.guide(id))} label={(name) => `看${name}的指南`} /> : null}
      {sections.map((section) => <Section key={section.key} section={section} />)}
      <Editions guide={guide} />
      {CAN_PRINT ? <View className="guide__screen centre"><TextLink onTap={print}>打印这一版</TextLink></View> : null}
    </View>
  );
}
