import { useCallback, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { CountyAgencies } from '@/contract/agencies';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { Failed, Loading } from '@/components/state';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { fullDay } from '@/domain/calendar/civil-date';
import { openAgency, openHost } from '../shared/routes';
import '../shared/guide.scss';

function List({ read: { agencies, host, mayChange }, county }: { readonly read: CountyAgencies; readonly county: string }): ReactNode {
  return (
    <>
      <Card cells title="主办单位">
        <Cell
          title={host.hostName ?? agencies.find((one) => one.county)?.name ?? ''} note={host.filingNumber ? `备案编号 ${host.filingNumber}` : '备案编号还没有填写，居民看到“备案办理中”'}
          {...(mayChange && { onTap: () => openHost(county) })}
        />
      </Card>
      <Card cells title="单位">
        {agencies.map(({ id, name, county: isCounty, formerNames, mergedInto }) => {
          const notes = [
            isCounty && '县里的主管部门', mergedInto && `${fullDay(mergedInto.on)}并入${mergedInto.name}`,
            ...formerNames.map((former) => `${fullDay(former.until)}以前叫${former.name}`),
          ].filter(Boolean).join('；');
          return <Cell key={id} title={name} note={notes || undefined} {...(mayChange && !mergedInto && { onTap: () => openAgency(county, id) })} />;
        })}
      </Card>
      {mayChange ? null : <View className="faint">由县里的管理员修改。</View>}
    </>
  );
}

/** 全县的单位: names of now and of before, what was merged, and who hosts them all. */
export default function CountyAgenciesPage(): ReactNode {
  const { county = '' } = useRouter().params;
  const { model, reload } = useReply(useCallback(() => call('staff', 'countyAgencies', { agencyId: county }), [county]));
  return (
    <Page title="全县的单位">
      <View className="guide-pages__head">
        <View className="title" {...heading()}>单位名称和主办单位</View>
        <View className="soft">更名、并入都在这里登记，以前的报告、链接和文书仍然用当时的名称。</View>
      </View>
      {model.kind === 'loading' ? <Loading>正在打开单位</Loading> : null}
      {model.kind === 'failed' ? <Failed refused={model.refused} onRetry={reload} /> : null}
      {model.kind === 'ready' ? <List read={model.value} county={county} /> : null}
    </Page>
  );
}
