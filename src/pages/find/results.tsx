import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencySummary, SearchHit } from '@/contract/public';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { Tap } from '@/components/tap';
import { go, LINKS } from '../reading/links';
import { Marked } from '../reading/marked';
import { excerpt, searchWords } from '../reading/marks';
import type { SearchModel } from './use-search';

interface ResultsProps {
  readonly model: Exclude<SearchModel, { readonly kind: 'idle' }>;
  readonly agency: AgencySummary;
  readonly onRetry: () => Promise<void>;
}

export function Results({ model, agency, onRetry }: ResultsProps): ReactNode {
  switch (model.kind) {
    case 'searching': return <Loading>{`正在找“${model.text}”`}</Loading>;
    case 'failed': return <Failed refused={model.refused} safe="写下的词还在上面。" onRetry={onRetry} />;
    case 'found': return (
      <>
        {model.stale ? <OfflineNote at={model.at} onRetry={() => void onRetry()} /> : null}
        {model.hits.length > 0
          ? <Hits hits={model.hits} text={model.text} agency={agency} />
          : <Nothing text={model.text} agency={agency} />}
      </>
    );
  }
}

function Hits({ hits, text, agency }: { readonly hits: readonly SearchHit[]; readonly text: string; readonly agency: AgencySummary }): ReactNode {
  const words = useMemo(() => searchWords(text), [text]);
  return (
    <View>
      <View className="find__count soft" {...aria({ role: 'status', live: 'polite' })}>{`年度报告里有 ${hits.length} 处提到“${text}”`}</View>
      <Card cells>
        {hits.map((hit, index) => (
          <Tap key={index} className="find__hit" role="link" onTap={() => go(LINKS.report(agency.id, hit.year, { section: hit.section, words: text }))}>
            <View className="faint">{`${hit.year} 年 · ${hit.sectionTitle}`}</View>
            <View className="break"><Marked text={excerpt(hit.paragraph, words)} words={words} /></View>
          </Tap>
        ))}
      </Card>
      <AskInstead text={text} agency={agency} />
    </View>
  );
}

function AskInstead({ text, agency }: { readonly text: string; readonly agency: AgencySummary }): ReactNode {
  return (
    <Card>
      <Tap role="link" onTap={() => go(LINKS.application(agency.id, text))}>
        <View className="link">没有你要的？申请公开这条信息</View>
        <View className="faint">写下的词会带到申请里，可以再改。</View>
      </Tap>
    </Card>
  );
}

function Nothing({ text, agency }: { readonly text: string; readonly agency: AgencySummary }): ReactNode {
  return (
    <Empty
      title={`没有找到“${text}”`}
      action={{ label: '申请公开这条信息', onTap: () => go(LINKS.application(agency.id, text)) }}
    >
      {`只找了${agency.shortName}放在这里的年度报告。没有找到，不等于没有这份信息：可以换个说法、少写几个字再找，也可以直接申请，写下的词会带过去。`}
    </Empty>
  );
}
