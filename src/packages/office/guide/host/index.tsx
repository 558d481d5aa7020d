import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { CountyAgencies } from '@/contract/agencies';
import type { Refused } from '@/contract/reply';
import { Action } from '@/components/action';
import { aria, heading } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Failed, Loading } from '@/components/state';
import { articleLabel, document } from '@/domain/statute/article';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { useReply } from '@/services/use-reply';
import { backToAgencies } from '../shared/routes';
import '../shared/guide.scss';

interface TypedHost { readonly hostName: string; readonly filingNumber: string; readonly touched: boolean }
const BLANK: TypedHost = { hostName: '', filingNumber: '', touched: false };

function parse(value: unknown): TypedHost | undefined {
  const kept = value as Partial<TypedHost> | null;
  return typeof kept === 'object' && typeof kept?.hostName === 'string' && typeof kept.filingNumber === 'string' && typeof kept.touched === 'boolean' ? kept as TypedHost : undefined;
}

const Head = (): ReactNode => (
  <View className="guide-pages__head">
    <View className="title" {...heading()}>主办单位和备案编号</View>
    <View className="soft">{`小程序要显示主办单位、备案编号，并且能投诉建议。依据：${articleLabel(document('appMeasures'))}。`}</View>
  </View>
);

function HostForm({ county, read }: { readonly county: string; readonly read: CountyAgencies }): ReactNode {
  const kept = useKept(`guide.host:${county}`, parse, BLANK);
  const { hostName, filingNumber } = kept.value.touched ? kept.value : { hostName: read.host.hostName ?? '', filingNumber: read.host.filingNumber ?? '' };
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const own = read.agencies.find((one) => one.county);
  const change = (part: Partial<TypedHost>) => kept.set({ hostName, filingNumber, touched: true, ...part });
  const save = async () => {
    const reply = await call('staff', 'saveHost', { agencyId: county, version: own?.version ?? 1, ...(hostName.trim() && { hostName }), ...(filingNumber.trim() && { filingNumber }) });
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    kept.drop();
    backToAgencies(county);
  };
  return (
    <Page title="主办单位" bar={<BottomBar><Action onTap={() => setAsking(true)}>保存</Action></BottomBar>}>
      <Head />
      <Card>
        <Field label="主办单位" optional placeholder={own?.name} hint="不填就是县政府" value={hostName} onChange={(text) => change({ hostName: text })} />
        <Field label="备案编号" optional hint="网信部门备案以后给的编号；没有填写时显示“备案办理中”" value={filingNumber} onChange={(text) => change({ filingNumber: text })} />
      </Card>
      {asking ? (
        <Sheet
          open title="保存主办单位？" confirm="保存" error={refused?.message}
          rows={[
            { label: '主办单位', value: hostName.trim() || own?.name || '' }, { label: '备案编号', value: filingNumber.trim() || '备案办理中' },
            { label: '显示在哪里', value: `全县${read.agencies.length}个单位的首页下面`, note: '填一次，都一样' },
          ]}
          onConfirm={save} onCancel={() => setAsking(false)}
        />
      ) : null}
    </Page>
  );
}

/** 主办单位、备案编号, once for every tenant. @source 国办函〔2026〕12号 */
export default function HostPage(): ReactNode {
  const { county = '' } = useRouter().params;
  const { model, reload } = useReply(useCallback(() => call('staff', 'countyAgencies', { agencyId: county }), [county]));
  if (model.kind === 'ready' && model.value.mayChange) return <HostForm county={county} read={model.value} />;
  return (
    <Page title="主办单位">
      <Head />
      {model.kind === 'loading' ? <Loading>正在打开</Loading> : null}
      {model.kind === 'failed' ? <Failed refused={model.refused} onRetry={reload} /> : null}
      {model.kind === 'ready' ? <View className="soft" {...aria({ role: 'status' })}>由县里的管理员修改。</View> : null}
    </Page>
  );
}
