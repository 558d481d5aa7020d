import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencySummary } from '@/contract/public';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { Tap } from '@/components/tap';
import { go, LINKS } from '../reading/links';
import { Filters } from './filters';
import { Hit } from './hit';
import { Nothing } from './nothing';
import type { Query, SearchModel } from './use-search';

interface ResultsProps {
  readonly model: Exclude<SearchModel, { readonly kind: 'idle' }>;
  readonly agency: AgencySummary;
  readonly onQuery: (query: Query) => void;
  readonly onMore: () => Promise<void>;
  readonly onRetry: () => Promise<void>;
}

export function Results({ model, agency, onQuery, onMore, onRetry }: ResultsProps): ReactNode {
  switch (model.kind) {
    case 'searching': return <Loading>{`正在找“${model.query.text.trim()}”`}</Loading>;
    case 'failed': return <Failed refused={model.refused} safe="写下的词还在上面。" onRetry={onRetry} />;
    case 'found': return (
      <>
        {model.stale ? <OfflineNote at={model.at} onRetry={() => void onRetry()} /> : null}
        {model.hits.length > 0
          ? <Hits model={model} agency={agency} onQuery={onQuery} onMore={onMore} />
          : <Nothing query={{ ...model.query, text: model.query.text.trim() }} agency={agency} instead={model.found.instead} onQuery={onQuery} />}
      </>
    );
  }
}

type FoundModel = Extract<SearchModel, { readonly kind: 'found' }>;
type HitsProps = Pick<ResultsProps, 'agency' | 'onQuery' | 'onMore'> & { readonly model: FoundModel };

/** As a page shows them; more are looked for with other words. */
const MOST = 200;

function Hits({ model: { query, found, hits, next, moreRefused }, agency, onQuery, onMore }: HitsProps): ReactNode {
  const { total, also, words, counts } = found;
  const text = query.text.trim();
  return (
    <View>
      <View className="find__count soft" {...aria({ role: 'status', live: 'polite' })}>
        {`有 ${total}${total >= MOST ? ' 多' : ''} 处说到“${text}”${also.length > 0 ? `，也找了：${also.join('、')}` : ''}`}
      </View>
      <Filters agency={agency} query={query} counts={counts} onQuery={onQuery} />
      <Card cells>
        {hits.map((hit, index) => <Hit key={index} hit={hit} words={words} />)}
      </Card>
      {moreRefused ? <Failed refused={moreRefused} onRetry={onMore} /> : null}
      {next !== undefined && !moreRefused ? <Action kind="ghost" onTap={onMore}>再看10条</Action> : null}
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
