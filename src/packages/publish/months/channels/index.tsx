import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { Outlets, OutletView } from '@/contract/registers';
import type { Refused } from '@/contract/reply';
import { ELSEWHERE_CHANNELS, type ElsewhereChannel } from '@/domain/publishing/channels';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Check } from '@/components/choice';
import { Field } from '@/components/field';
import { Page } from '@/components/page';
import { PickField } from '@/components/pick-field';
import { Sheet } from '@/components/sheet';
import { Empty, Failed, Loading } from '@/components/state';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';

const KINDS = Object.entries(ELSEWHERE_CHANNELS).map(([value, { label }]) => ({ value: value as ElsewhereChannel, label }));

interface ChannelSheetProps { readonly agencyId: string; readonly outlet: OutletView | undefined; readonly onDone: (outlets: Outlets) => void; readonly onCancel: () => void }

function ChannelSheet({ agencyId, outlet, onDone, onCancel }: ChannelSheetProps): ReactNode {
  const [typed, setTyped] = useState<{ kind?: ElsewhereChannel; name: string; address: string; retired: boolean }>(
    { ...(outlet && { kind: outlet.kind }), name: outlet?.name ?? '', address: outlet?.address ?? '', retired: outlet?.retired ?? false });
  const [refused, setRefused] = useState<Refused>();
  const [missing, setMissing] = useState<string>();
  const { kind } = typed;
  const save = async () => {
    setMissing(kind ? undefined : '请选择是哪种渠道。');
    if (!kind) return;
    const reply = await call('staff', 'saveOutlet', { agencyId, ...(outlet && { id: outlet.id, version: outlet.version }), kind, name: typed.name, address: typed.address, retired: typed.retired });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) onDone(reply.value);
  };
  const wrong = (field: string) => (refused?.field === field ? refused.message : undefined);
  return (
    <Sheet open title={outlet ? '更改渠道' : '添加渠道'} confirm="保存" onConfirm={save} onCancel={onCancel} error={missing ?? (refused?.field ? undefined : refused?.message)}>
      <PickField<ElsewhereChannel> label="哪种渠道" notChosen="请选择" value={kind} options={KINDS} onChange={(next) => setTyped({ ...typed, ...(next && { kind: next }) })} />
      <Field label="名称" value={typed.name} error={wrong('name')} placeholder="例如：昌乐县政府网站乔官镇专栏" onChange={(name) => setTyped({ ...typed, name })} />
      <Field label={kind && !ELSEWHERE_CHANNELS[kind].link ? '地点' : '网址或者号名'} optional value={typed.address} error={wrong('address')} onChange={(address) => setTyped({ ...typed, address })} />
      {outlet ? <Check label="停用" note="不能再往这里登记；以前登记的还算数。" checked={typed.retired} onChange={(retired) => setTyped({ ...typed, retired })} /> : null}
    </Sheet>
  );
}

/** 公开渠道: where the agency publishes beside this product. @source 条例 arts. 23–25 */
export default function ChannelsPage(): ReactNode {
  const agencyId = useRouter().params.agency ?? '';
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'outlets', { agencyId }), [agencyId]));
  const [open, setOpen] = useState<OutletView | 'new'>();
  if (model.kind === 'loading') return <Page title="公开渠道"><Loading /></Page>;
  if (model.kind === 'failed') return <Page title="公开渠道"><Failed refused={model.refused} safe="写过的渠道都在，没有丢。" onRetry={reload} /></Page>;
  const { outlets, mayChange } = model.value;
  return (
    <Page title="公开渠道" bar={mayChange ? <BottomBar><Action onTap={() => setOpen('new')}>添加渠道</Action></BottomBar> : undefined}>
      {outlets.length === 0 ? <Empty title="还没有渠道">除了这个小程序，还在县政府网站、公众号、公告栏等哪里公开，一个一个写进来，年报按渠道统计。</Empty> : (
        <Card cells>
          {outlets.map((outlet) => (
            <Cell
              key={outlet.id} title={outlet.name} note={<View className="break">{`${ELSEWHERE_CHANNELS[outlet.kind].label}${outlet.address ? `，${outlet.address}` : ''}`}</View>}
              value={outlet.retired ? <Tag tone="calm">停用</Tag> : undefined} {...(mayChange && { act: '改', onTap: () => setOpen(outlet) })}
            />
          ))}
        </Card>
      )}
      {open ? (
        <ChannelSheet
          agencyId={agencyId} outlet={open === 'new' ? undefined : open} onCancel={() => setOpen(undefined)}
          onDone={(next) => {
            show(next, model.at);
            setOpen(undefined);
          }}
        />
      ) : null}
    </Page>
  );
}
