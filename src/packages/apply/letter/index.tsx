import { useCallback, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { OwnLetterOpened } from '@/contract/acting';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Paper } from '@/components/paper';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { useOwn } from '@/pages/mine/use-own';
import { ReadingPage } from '@/pages/reading/reading-page';
import { call } from '@/services/cloud';
import { fileSize } from '@/services/uploads/file-size';
import { LIST } from '../shared/links';
import { openOwnLetter } from '../shared/open-own-file';
import { useOpeningFile } from '../shared/use-opening-file';

type Files = OwnLetterOpened['scans'];

/** 收到的文书: as it was issued, with what goes with it. */
export default function LetterPage(): ReactNode {
  const { params: { id = '', place = '' } } = useRouter();
  const opened = useOwn(useCallback(() => call('applicant', 'readOwnLetter', { id, place }), [id, place]));
  const { refused, busy, open } = useOpeningFile();
  const list = (title: string, files: Files): ReactNode => (files.length > 0 ? (
    <Card cells title={title}>
      {files.map(({ uploadId, name, bytes }) => <Cell key={uploadId} title={name} note={fileSize(bytes)} act="打开" onTap={() => void open(() => openOwnLetter(id, place, uploadId))} />)}
    </Card>
  ) : null);
  return (
    <ReadingPage
      title="收到的文书" opened={opened} elsewhere={LIST}
      bar={() => <BottomBar note={refused?.message}><Action busy={busy} onTap={() => open(() => openOwnLetter(id, place))}>打开文档</Action></BottomBar>}
    >
      {({ letter, red, way, scans, attachments, answers }) => (
        <>
          {list(answers ? '给你的信息' : '附件', attachments)}
          {list('盖章扫描件', scans)}
          <Paper letter={letter} red={red} practice={false} />
          <View className="faint">{`送达方式：${SERVICE_WAYS[way].label}。你打开过这份文书，单位看得到。`}</View>
        </>
      )}
    </ReadingPage>
  );
}
