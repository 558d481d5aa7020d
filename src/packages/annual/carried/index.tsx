import type { ReactNode } from 'react';
import { navigateBack, useRouter } from '@tarojs/taro';
import { Page } from '@/components/page';
import { Empty } from '@/components/state';
import { CarriedView } from './view';

export default function CarriedPage(): ReactNode {
  const { params: { agencyId, year: text } } = useRouter();
  const year = Number(text);
  return (
    <Page title="上年结转">
      {agencyId && Number.isInteger(year)
        ? <CarriedView agencyId={agencyId} year={year} />
        : <Empty title="没有找到这一年" action={{ label: '返回', onTap: () => void navigateBack() }}>地址不完整，请从年报的表里重新点进来。</Empty>}
    </Page>
  );
}
