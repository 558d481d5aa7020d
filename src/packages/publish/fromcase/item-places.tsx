import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { DraftPlaces } from '@/contract/disclosures';
import type { Refused } from '@/contract/reply';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Empty, Failed, Loading } from '@/components/state';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { RefusedLine } from '../registers/refused-line';
import { itemInstead } from '../registers/routes';
import { MustGo, Places } from './places';

const TITLE = '核对个人信息';

function Ready({ places: { itemId, title, redactions, suspicions }, show }: { readonly places: DraftPlaces; readonly show: (next: DraftPlaces) => void }): ReactNode {
  const [looked, setLooked] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<Refused>();
  const places = suspicions.map((one) => ({ ...one, confirmed: one.confirmed || looked.includes(one.key) }));
  const save = async () => {
    const reply = await call('staff', 'confirmPlaces', { id: itemId, keys: [...looked] });
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    setLooked([]);
    show(reply.value);
  };
  return (
    <Page title={TITLE} bar={<BottomBar>{looked.length > 0 ? <Action onTap={save}>{`记下看过的${looked.length}处`}</Action> : <Action onTap={() => itemInstead(itemId)}>回到这一条</Action>}</BottomBar>}>
      <View className="title break">{title}</View>
      <View className="soft">这一条是由申请答复或者公开建议转来的，提交三审以前，每一处可疑的地方都要有人看过，记下是谁看的。</View>
      <RefusedLine refused={refused} />
      <MustGo redactions={redactions} />
      <Places places={places} confirm={(key, yes) => setLooked(yes ? [...looked, key] : looked.filter((one) => one !== key))} />
      {redactions.length === 0 && places.length === 0 ? <Empty title="没有可疑的地方">可以提交三审。</Empty> : null}
    </Page>
  );
}

/** 草稿改过以后，还有哪些地方要看. */
export function ItemPlaces({ itemId }: { readonly itemId: string }): ReactNode {
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'draftPlaces', { id: itemId }), [itemId]));
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="草稿在，没有丢。" onRetry={reload} /></Page>;
  return <Ready places={model.value} show={(next) => show(next, model.at)} />;
}
