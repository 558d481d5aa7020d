import { useCallback, type ReactNode } from 'react';
import { countdownWords } from '@/domain/report-work/countdown';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openReport } from '../shared/routes';

/** 这一年的年报 and how far it is, published or not. */
export function ReportEntry({ agencyId }: { readonly agencyId: string }): ReactNode {
  const { model } = useReply(useCallback(() => call('annual', 'reportCountdown', { agencyId }), [agencyId]));
  if (model.kind !== 'ready') return null;
  const { tone, word, note } = countdownWords(model.value);
  return <Card cells><Cell title={`${model.value.year}年年报`} note={note} value={<Tag tone={tone}>{word}</Tag>} onTap={() => openReport(agencyId, model.value.year)} /></Card>;
}
