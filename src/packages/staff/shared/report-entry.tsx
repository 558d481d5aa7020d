import { useCallback, type ReactNode } from 'react';
import { countdownWords } from '@/domain/report-work/countdown';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openYearReport } from './routes';

/** 年报的倒计时, from 1 December until it is published. */
export function ReportEntry({ agencyId }: { readonly agencyId: string }): ReactNode {
  const { model } = useReply(useCallback(() => call('annual', 'reportCountdown', { agencyId }), [agencyId]));
  if (model.kind !== 'ready' || !(model.value.due ?? model.value.correcting)) return null;
  const { tone, word, note } = countdownWords(model.value);
  return <Card cells><Cell title={`${model.value.year}年年报`} note={note} value={<Tag tone={tone}>{word}</Tag>} onTap={() => openYearReport(agencyId, model.value.year)} /></Card>;
}
