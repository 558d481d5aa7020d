import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Empty } from '@/components/state';
import { backToCounty } from '../shared/routes';
import { openSend } from '../shared/routes-year';
import { Ready } from '../shared/ready';
import { useCountyYear } from '../shared/use-county-year';
import { AgencyView } from './view';

/** 一个单位的情况, and the way to its lists, tables and reports. */
export default function AgencyPage(): ReactNode {
  const { params: { id = '' } } = useRouter();
  const { model, reload } = useCountyYear();
  const county = model.kind === 'ready' ? model.value : undefined;
  const known = county?.agencies.some((agency) => agency.id === id);
  return (
    <Page title="一个单位" bar={known ? <BottomBar><Action onTap={() => openSend(id)}>催办</Action></BottomBar> : undefined}>
      <Ready model={model} reload={reload} loading="正在打开这个单位">
        {(value) => {
          const agency = value.agencies.find((one) => one.id === id);
          return agency
            ? <AgencyView agency={agency} county={value} />
            : <Empty title="没有找到这个单位" action={{ label: '回到全县', onTap: backToCounty }}>它可能已经并入别的单位，请从全县的列表里选。</Empty>;
        }}
      </Ready>
    </Page>
  );
}
