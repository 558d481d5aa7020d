import type { ReactNode } from 'react';
import { Input, View } from '@tarojs/components';
import { Icon } from '../icon';
import { Tap } from '../tap';
import type { SearchBoxProps } from './props';
import './search-box.scss';

/** One line to look for something. */
export function SearchBox({ label, placeholder, value, onChange, onSearch, live }: SearchBoxProps): ReactNode {
  return (
    <View className="search-box">
      <View className="search-box__mark"><Icon name="search" /></View>
      <Input
        className="search-box__input"
        placeholderClass="search-box__placeholder"
        confirmType="search"
        value={value}
        placeholder={placeholder}
        aria-label={label}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={onSearch}
      />
      {live ? null : <Tap className="search-box__go" onTap={onSearch}>查找</Tap>}
    </View>
  );
}
