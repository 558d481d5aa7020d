import type { ReactNode } from 'react';
import type { ApplicationDetail } from '@/contract/applicant';
import type { OwnLetter } from '@/contract/acting';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { formatDate } from '@/domain/calendar/civil-date';
import { go } from '@/pages/reading/links';
import { letterPath } from '../shared/links';

const aboutLetter = ({ number, on, attachments, awaitsReceipt }: OwnLetter): string =>
  [number, on && formatDate(on), attachments.length > 0 && `附${attachments.length}个文件`, awaitsReceipt && '寄给你的，收到了请点开登记日期'].filter(Boolean).join(' · ');

/** 收到的文书, newest first; each opens as it was issued. */
export function LettersCard({ application: { id, letters } }: { readonly application: ApplicationDetail }): ReactNode {
  if (letters.length === 0) return null;
  return (
    <Card cells title="收到的文书">
      {letters.map((letter) => <Cell key={letter.place} title={letter.title} note={aboutLetter(letter)} onTap={() => go(letterPath(id, letter.place))} />)}
    </Card>
  );
}
