import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { answersCase } from '@/domain/letter/answers-case';
import { LETTERS } from '@/domain/statute/letters';
import type { StaffCase } from '@/contract/staff';
import { TextLink } from '@/components/text-link';
import { openLetter } from '../shared/routes';

type Due = StaffCase['lettersDue'][number];

/** Where a period runs from a notice, or somebody is asked, and the paper is still to come; the answer has a button of its own. */
const waitsForPaper = ({ kind }: Due): boolean => LETTERS[kind].role === 'procedure' && kind !== 'receipt';

/** 告知书 that an answer is served with, while it is still to be issued. */
export const answerLetterDue = ({ lettersDue }: Pick<StaffCase, 'lettersDue'>): Due | undefined => lettersDue.find(({ kind }) => answersCase(kind));

/** 登记了、还没有出文书: what was recorded rests on a paper that nobody has yet. */
export function DueLetters({ current: { id, lettersDue } }: { readonly current: StaffCase }): ReactNode {
  const due = lettersDue.filter(waitsForPaper);
  if (due.length === 0) return null;
  return (
    <View className="case__notice case__notice--overtaken">
      <View>{`还有${due.length}份文书没有出，对方手里还没有告知。请接着出，再登记送达。`}</View>
      {due.map(({ place, kind }) => <TextLink key={place} onTap={() => openLetter(id, place)}>{`去出《${LETTERS[kind].title}》`}</TextLink>)}
    </View>
  );
}

/** What is still to be issued, said where something rests on it. */
export function unissuedWords({ lettersDue }: Pick<StaffCase, 'lettersDue'>): string | undefined {
  const titles = [...new Set(lettersDue.map(({ kind }) => `《${LETTERS[kind].title}》`))];
  return titles.length > 0 ? `还没有出的文书：${titles.join('、')}。` : undefined;
}
