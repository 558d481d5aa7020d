import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencyHome } from '@/contract/public';
import { SearchBox } from '@/components/search-box';
import { Shelf } from './shelf';
import { Results } from './results';
import type { SearchModel } from './use-search';
import './find.scss';

interface FindViewProps {
  readonly home: AgencyHome;
  readonly model: SearchModel;
  readonly onSearch: (text: string) => Promise<void>;
}

/** 查信息: words first; without words, everything there is by year and column. */
export function FindView({ home, model, onSearch }: FindViewProps): ReactNode {
  const [text, setText] = useState('');
  const write = (next: string) => {
    setText(next);
    // An emptied field shows the shelf again.
    if (!next) void onSearch('');
  };
  return (
    <View>
      <View className="find__where soft">{home.agency.name}</View>
      <SearchBox
        label={`在${home.agency.shortName}的年度报告里查找`}
        placeholder="我想知道……"
        value={text}
        onChange={write}
        onSearch={() => void onSearch(text)}
      />
      {model.kind === 'idle' ? <Shelf home={home} /> : <Results model={model} agency={home.agency} onRetry={() => onSearch(model.text)} />}
    </View>
  );
}
