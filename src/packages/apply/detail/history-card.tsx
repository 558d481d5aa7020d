import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ApplicationDetail } from '@/contract/applicant';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Timeline } from '@/components/timeline';
import { openOwnFile } from '../shared/open-own-file';
import { useOpeningFile } from '../shared/use-opening-file';
import { historyOf } from './history';

/** 经过, with what he sent. */
export function HistoryCard({ application: { id, timeline } }: { readonly application: ApplicationDetail }): ReactNode {
  const { refused, open } = useOpeningFile();
  return (
    <Card title="经过">
      <Timeline items={historyOf(timeline, (uploadId) => void open(() => openOwnFile(id, uploadId)))} />
      <View className="soft" {...aria({ live: 'polite' })}>{refused?.message}</View>
    </Card>
  );
}
