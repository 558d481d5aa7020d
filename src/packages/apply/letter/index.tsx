import { useCallback, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { OwnLetterOpened } from '@/contract/acting';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Paper } from '@/components/paper';
import type { Instant } from '@/domain/calendar/instant';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { useOwn } from '@/pages/mine/use-own';
import { ReadingPage } from '@/pages/reading/reading-page';
import { call } from '@/services/cloud';
import { fileSize } from '@/services/uploads/file-size';
import { LIST } from '../shared/links';
import { openOwnLetter } from '../shared/open-own-file';
import { useOpeningFile } from '../shared/use-opening-file';
import { ReceiptCard } from './receipt';
import './letter.scss';

interface LetterProps { readonly id: string; readonly opened: OwnLetterOpened; readonly at: Instant; readonly open: (uploadId: string) => void }

function Files({ title, files, open }: Pick<LetterProps, 'open'> & { readonly title: string; readonly files: OwnLetterOpened['scans'] }): ReactNode {
  if (files.length === 0) return null;
  return <Card cells title={title}>{files.map(({ uploadId, name, bytes }) => <Cell key={uploadId} title={name} note={fileSize(bytes)} act="打开" onTap={() => open(uploadId)} />)}</Card>;
}

function LetterView({ id, opened, at, open }: LetterProps): ReactNode {
  const { letter, red, way, scans, attachments, answers } = opened;
  return (
    <>
      <ReceiptCard id={id} letter={opened} at={at} />
      <Files title={answers ? '给你的信息' : '附件'} files={attachments} open={open} />
      <Files title="盖章扫描件" files={scans} open={open} />
      <Paper letter={letter} red={red} practice={false} />
      <View className="faint">{`送达方式：${SERVICE_WAYS[way].label}。你打开过这份文书，单位看得到。`}</View>
    </>
  );
}

/** 收到的文书: as it was issued, with what goes with it. */
export default function LetterPage(): ReactNode {
  const { params: { id = '', place = '' } } = useRouter();
  const opened = useOwn(useCallback(() => call('applicant', 'readOwnLetter', { id, place }), [id, place]));
  const { refused, busy, open } = useOpeningFile();
  const { reading } = opened;
  return (
    <ReadingPage
      title="收到的文书" opened={opened} elsewhere={LIST}
      bar={() => <BottomBar note={refused?.message}><Action busy={busy} onTap={() => open(() => openOwnLetter(id, place))}>打开文档</Action></BottomBar>}
    >
      {(letter) => reading.kind === 'ready' && <LetterView id={id} opened={letter} at={reading.at} open={(uploadId) => void open(() => openOwnLetter(id, place, uploadId))} />}
    </ReadingPage>
  );
}
