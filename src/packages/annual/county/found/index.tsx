import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { ofCounty } from '../shared/of-county';
import { Ready } from '../shared/ready';
import { findingWords } from '../shared/words';

const ask = () => ofCounty((agencyId) => call('staff', 'countyOverview', { agencyId }));

/** 申请以前先找一找: how often it helped, in the whole county. */
export default function FoundPage(): ReactNode {
  const { model, reload } = useReply(ask);
  return (
    <Page title="申请以前先找一找">
      <Ready model={model} reload={reload} loading="正在数">
        {({ finding }) => <Card title="帮上了几次忙"><View className="soft">{findingWords(finding)}</View></Card>}
      </Ready>
    </Page>
  );
}
