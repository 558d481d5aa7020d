import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencyHome } from '@/contract/public';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { SearchBox } from '@/components/search-box';
import { Shelf } from './shelf';
import { Results } from './results';
import type { Query, Search } from './use-search';
import { useSuggestions } from './use-suggestions';
import './find.scss';

interface FindViewProps {
  readonly home: AgencyHome;
  readonly search: Search;
}

/** 查信息: words first; without words, everything there is by year and column. */
export function FindView({ home: { agency, ...home }, search: { model, search, more } }: FindViewProps): ReactNode {
  const [text, setText] = useState('');
  const looked = model.kind === 'idle' ? undefined : model.query;
  const scope = looked?.scope ?? 'own';
  const suggestions = useSuggestions(agency.id, scope, text, text !== looked?.text);
  const ask = (query: Query) => {
    setText(query.text);
    void search(query);
  };
  const write = (next: string) => {
    setText(next);
    // An emptied field shows the shelf again.
    if (!next) void search({ text: '', scope });
  };
  return (
    <View>
      <View className="find__where soft">{agency.name}</View>
      <SearchBox
        label={`在${scope === 'own' ? agency.shortName : '全县'}公开的信息里查找`}
        placeholder="我想知道……"
        value={text}
        onChange={write}
        onSearch={() => void search({ text, scope })}
      />
      {suggestions.length > 0 ? (
        <Card cells>
          {suggestions.map(({ text: word, of }) => <Cell key={`${word}${of ?? ''}`} title={word} {...(of && scope === 'county' && { note: of })} label={`查找${word}`} onTap={() => ask({ text: word, scope })} />)}
        </Card>
      ) : null}
      {model.kind === 'idle'
        ? <Shelf home={{ agency, ...home }} />
        : <Results model={model} agency={agency} onQuery={ask} onMore={more} onRetry={() => search(model.query)} />}
    </View>
  );
}
