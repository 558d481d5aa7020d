import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { DraftFormat } from '@/contract/report-draft';
import type { Refused } from '@/contract/reply';
import type { YearReport } from '@/contract/year-report';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Failed } from '@/components/state';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';

const FILES: readonly { readonly format: DraftFormat; readonly title: string; readonly note: string }[] = [
  { format: 'docx', title: 'Word 文档', note: '公文版面，三张表照官方样式' },
  { format: 'xlsx', title: 'Excel 表格', note: '三张表各一页，正文也在' },
  { format: 'html', title: '网页', note: '一个文件，可以打印' },
];
const CANNOT_OPEN = { message: '文件已经做好，这台手机没有打开它，请换一台手机或者电脑再试。' };

/** 草稿存成文件, to be sent around or printed before it is published; each says that it is a draft. */
export function DraftCard({ value: { agency, year } }: { readonly value: Pick<YearReport, 'agency' | 'year'> }): ReactNode {
  const [busy, setBusy] = useState<DraftFormat>();
  const [refused, setRefused] = useState<Pick<Refused, 'message' | 'reference'>>();
  const take = async (format: DraftFormat) => {
    if (busy) return;
    setBusy(format);
    const reply = await call('papers', 'draftFile', { agencyId: agency.id, year, format });
    setRefused(!reply.ok ? reply : await openFile(reply.value.url, reply.value.name) ? undefined : CANNOT_OPEN);
    setBusy(undefined);
  };
  return (
    <>
      <Card cells title="草稿存成文件" aside="都标明“草稿”">
        {FILES.map(({ format, title, note }) => <Cell key={format} title={title} note={note} act={busy === format ? '正在做' : '下载'} onTap={() => void take(format)} />)}
      </Card>
      <View {...aria({ live: 'polite' })}>{refused ? <Failed refused={refused} safe="写过的都在，没有丢。" onRetry={() => setRefused(undefined)} retryLabel="知道了" /> : null}</View>
    </>
  );
}
