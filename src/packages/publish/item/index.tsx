import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import type { StaffItem } from '@/contract/publishing';
import type { ItemAction } from '@/domain/publishing/life';
import { ITEM_REVIEWS } from '@/domain/publishing/reviews';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { openEdit } from '../shared/routes';
import { useItem, type ItemDeed } from './use-item';
import { ItemView } from './view';
import '../shared/publish.scss';

/** What carries it on, the most likely first; 拿回来改, 撤回 and 删除 stand in the page. */
const MAIN: readonly ItemAction[] = ['publish', 'review', 'return', 'submit', 'save', 'revise'];

function label(action: ItemAction, { work }: StaffItem): string {
  if (action === 'review' && work && work.next in ITEM_REVIEWS) return `${ITEM_REVIEWS[work.next as keyof typeof ITEM_REVIEWS].label}通过`;
  return { save: '修改', submit: '交审核', review: '通过', return: '退回', publish: '公开', revise: '写新的一版', discard: '删除草稿', withdraw: '撤回' }[action];
}

function Bar({ item, deed }: { readonly item: StaffItem; readonly deed: ItemDeed }): ReactNode {
  // What is not finished is written on before it is handed in.
  const order = item.work && item.work.missing.length > 0 ? ['save', ...MAIN] as const : MAIN;
  const [first, second] = [...new Set(order)].filter((action) => item.may.includes(action) && !(action === 'save' && item.state === 'reviewing'));
  const go = (action: ItemAction) => (action === 'save' ? openEdit(item.id) : deed.start(action));
  if (!first) return undefined;
  return (
    <BottomBar>
      {second ? <Action kind="ghost" onTap={() => go(second)}>{label(second, item)}</Action> : null}
      <Action onTap={() => go(first)}>{label(first, item)}</Action>
    </BottomBar>
  );
}

/** 一条信息: what it says, where it is on its way, and what this person may do. */
export default function ItemPageOf(): ReactNode {
  const page = useItem(useRouter().params.id ?? '');
  const { model, reload, deed } = page;
  if (model.kind === 'loading') return <Page title="一条信息"><Loading /></Page>;
  if (model.kind === 'failed') return <Page title="一条信息"><Failed refused={model.refused} safe="写好的都在，没有丢。" onRetry={reload} /></Page>;
  return (
    <Page title="一条信息" bar={<Bar item={model.value} deed={deed} />}>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <ItemView item={model.value} page={page} />
    </Page>
  );
}
