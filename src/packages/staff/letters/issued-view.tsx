import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import type { IssuedLetter } from '@/contract/letters';
import type { Refused } from '@/contract/reply';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Fold } from '@/components/fold';
import { Failed } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { copy } from '@/services/contact';
import { momentWords } from '../case/timeline-words';
import { sizeWords } from '@/components/words/size';
import { AddFiles, FileList } from './add-files';
import { useCaseFiles } from './case-files';
import { openLetterFile } from './open-letter';
import { Paper } from '@/components/paper';
import { ServiceCard } from './service-card';
import type { LetterModel, OpenedLetter } from './use-letter';

/** At most this many scans of one letter are added in a go. */
const SCANS = 9;

function Scans({ id, letter, mayIssue, onDone, onOpen }: { readonly id: string; readonly letter: IssuedLetter; readonly mayIssue: boolean; readonly onDone: () => Promise<void>; readonly onOpen: (file: { readonly uploadId: string }) => void }): ReactNode {
  const [refused, setRefused] = useState<Refused>();
  const picking = useCaseFiles(id, 'seal', async ({ uploadId }) => {
    const reply = await call('papers', 'attachScan', { id, place: letter.place, uploadId });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) await onDone();
  });
  return (
    <Card title="盖章扫描件">
      {letter.scans.length === 0 ? <View className="soft">还没有。打印盖章以后拍照或者扫描，传上来归入案卷。</View> : null}
      <FileList files={letter.scans} act="打开" onAct={onOpen} />
      {mayIssue ? <AddFiles picking={picking} left={SCANS} hint="照片或者 pdf" /> : null}
      {refused ? <Failed refused={refused} safe="已经传的都在。" /> : null}
    </Card>
  );
}

/** A letter that was issued: its number, its look, the sealed scans, its service. */
export function IssuedView({ id, reload, opened, letter, today }: LetterModel & { readonly opened: OpenedLetter; readonly letter: IssuedLetter; readonly today: CivilDate }): ReactNode {
  const [failed, setFailed] = useState<Pick<Refused, 'message' | 'reference'>>();
  const { letters: { mayIssue, version }, preview } = opened;
  const open = ({ uploadId }: { readonly uploadId: string }) => void openLetterFile(id, letter.place, uploadId).then(setFailed);
  return (
    <>
      <Card>
        <Facts facts={[
          { label: '文号', value: letter.number ?? '不占文号' },
          ...(letter.on ? [{ label: '成文日期', value: formatDate(letter.on) }] : []),
          { label: '出具', value: letter.by, note: momentWords(letter.issuedAt) },
        ]} />
        <Fold title="校验值" value={sizeWords(letter.bytes)}>
          <View className="faint break">{letter.sha256}</View>
          <TextLink onTap={() => copy(letter.sha256)}>复制校验值</TextLink>
        </Fold>
      </Card>
      {failed ? <Failed refused={failed} safe="文书都在。" /> : null}
      {preview.letter ? <Paper letter={preview.letter} red={preview.red} practice={preview.practice} /> : null}
      <View className="faint letters__note">预览里姓名只显示一部分，打开的文书里是全名。</View>
      {letter.attachments.length > 0 ? <Card title="附件"><FileList files={letter.attachments} act="打开" onAct={open} /></Card> : null}
      <Scans id={id} letter={letter} mayIssue={mayIssue} onDone={reload} onOpen={open} />
      <ServiceCard id={id} version={version} letter={letter} today={today} mayIssue={mayIssue} onDone={reload} onOpen={open} />
    </>
  );
}
