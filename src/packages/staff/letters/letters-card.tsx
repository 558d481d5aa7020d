import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { IssuedLetter, LettersOfCase, LetterToIssue } from '@/contract/letters';
import type { StaffCase } from '@/contract/staff';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Fold } from '@/components/fold';
import { Failed, Loading } from '@/components/state';
import { Tag } from '@/components/tag';
import { openLetter } from '../shared/routes';
import { useLetters } from './use-letters';
import { DUE_TAG, dueWords, issuedWords } from './words';

function Due({ id, letter, mayRead }: { readonly id: string; readonly letter: LetterToIssue; readonly mayRead: boolean }): ReactNode {
  return (
    <Cell
      title={letter.title} note={dueWords(letter)} value={<Tag tone={letter.state === 'ready' ? 'near' : 'calm'}>{DUE_TAG[letter.state]}</Tag>}
      onTap={mayRead ? () => openLetter(id, letter.place) : undefined}
    />
  );
}

function Issued({ id, letter, mayRead }: { readonly id: string; readonly letter: IssuedLetter; readonly mayRead: boolean }): ReactNode {
  return <Cell title={letter.title} note={issuedWords(letter)} value={<Tag tone="done">已出</Tag>} onTap={mayRead ? () => openLetter(id, letter.place) : undefined} />;
}

function List({ letters: { id, due, issued, mayRead, mayIssue } }: { readonly letters: LettersOfCase }): ReactNode {
  const wanted = due.filter(({ state }) => state !== 'extra');
  const extra = mayIssue ? due.filter(({ state }) => state === 'extra') : [];
  return (
    <>
      {wanted.length + issued.length === 0 ? <View className="soft case__empty">还没有要出的文书。确认收到以后出登记回执，以后办到哪一步，就在这里出哪一份。</View> : null}
      {wanted.map((letter) => <Due key={letter.place} id={id} letter={letter} mayRead={mayRead} />)}
      {issued.map((letter) => <Issued key={letter.place} id={id} letter={letter} mayRead={mayRead} />)}
      {extra.length > 0 ? <Fold title="另外出一份">{extra.map((letter) => <Due key={letter.place} id={id} letter={letter} mayRead={mayRead} />)}</Fold> : null}
    </>
  );
}

/** 文书: what has to be issued now, and what was, each with its number and how it was served. */
export function LettersCard({ current }: { readonly current: StaffCase }): ReactNode {
  const { model, reload } = useLetters(current.id, current.version);
  if (model.kind === 'loading') return <Card title="文书"><Loading>正在看要出哪些文书</Loading></Card>;
  if (model.kind === 'failed') return <Card title="文书"><Failed refused={model.refused} safe="文书和案件都在。" onRetry={reload} /></Card>;
  const count = model.value.due.filter(({ state }) => state === 'ready').length;
  return <Card title="文书" cells aside={count > 0 ? `要出${count}份` : undefined}><List letters={model.value} /></Card>;
}
