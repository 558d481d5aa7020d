import type { FormEvent, ReactNode } from 'react';
import { Icon } from '../icon';
import type { SearchBoxProps } from './props';
import './search-box.scss';

/** One line to look for something; on the web a search form, so that Enter works. */
export function SearchBox({ label, placeholder, value, onChange, onSearch, live }: SearchBoxProps): ReactNode {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch();
  };
  return (
    <form className="search-box" role="search" onSubmit={submit}>
      <div className="search-box__mark"><Icon name="search" /></div>
      <input
        className="search-box__input"
        type="search"
        enterKeyHint="search"
        aria-label={label}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
      {live ? null : <button type="submit" className="tap search-box__go">查找</button>}
    </form>
  );
}
