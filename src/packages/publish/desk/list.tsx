import { useCallback, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { ITEM_LISTS, type ItemList } from '@/contract/item-lists';
import type { ItemLine, ItemsPage } from '@/contract/publishing';
import { fullDay } from '@/domain/calendar/civil-date';
import { categoryOf } from '@/domain/publishing/categories';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Pills } from '@/components/pills';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { cloudToday } from '@/services/cloud-day';
import { useMore } from '@/services/use-more';
import { useReply } from '@/services/use-reply';
import { openItem } from '../shared/routes';
import { dutyWords, nextWords } from '../shared/words';

const EMPTY: Readonly<Record<ItemList, readonly [string, string]>> = {
  due: ['没有要公开的', '形成或者变更的信息，20个工作日里要公开（《条例》第二十六条）。有了就先拟一条，期限从那天算。'],
  overdue: ['没有逾期的', '都在期限里。'],
  mine: ['没有等你办的', '轮到你审核或者公开的，会出现在这里，也会发消息给你。'],
  reviewing: ['没有在审核的', '拟好交上来的，先后由三个人初审、复审、终审。'],
  published: ['还没有公开过', '公开以后，居民在首页、查信息里马上看得到。'],
  withdrawn: ['没有撤回的', '撤回的只留下索引号、时间和原因，内容不再给公众看。'],
};

function Row({ item }: { readonly item: ItemLine }): ReactNode {
  const { id, title, category, next, duty, publishedOn, indexNumber, revision, mine } = item;
  const note = [
    duty && dutyWords(duty, cloudToday()), next && `${revision ? '新的一版，' : ''}${nextWords(next)}`,
    !next && publishedOn && `${fullDay(publishedOn)}公开`, !next && indexNumber,
  ].filter((words): words is string => Boolean(words));
  return (
    <Cell
      title={<View>{duty?.overdue ? <Tag tone="late">逾期</Tag> : mine ? <Tag tone="near">等你办</Tag> : null}<View className="break">{title}</View></View>}
      note={<View><View>{categoryOf(category).label}</View>{note.map((words) => <View key={words}>{words}</View>)}</View>}
      onTap={() => openItem(id)}
    />
  );
}

interface ListProps { readonly agencyId: string; readonly show: ItemList; readonly onShow: (show: ItemList) => void }

/** One list of an agency's items, with how many each list holds. */
export function ItemsList({ agencyId, show, onShow }: ListProps): ReactNode {
  const ask = useCallback((cursor?: string) => call('staff', 'itemsOf', { agencyId, show, ...(cursor && { cursor }) }), [agencyId, show]);
  const { model, reload } = useReply<ItemsPage>(useCallback(() => ask(), [ask]));
  const { items, next, refused, loadMore } = useMore(model.kind === 'ready' ? model.value : undefined, ask);
  if (model.kind === 'loading') return <Loading />;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="写好的都在，没有丢。" onRetry={reload} />;
  const { counts } = model.value;
  const options = (Object.keys(ITEM_LISTS) as ItemList[]).map((value) => ({ value, label: `${ITEM_LISTS[value].label}${counts ? ` ${counts[value]}` : ''}` }));
  const [title, why] = EMPTY[show];
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Pills wrap label="看哪些信息" options={options} value={show} onChange={onShow} />
      {items.length === 0 ? <Empty title={title}>{why}</Empty> : <Card cells>{items.map((item) => <Row key={item.id} item={item} />)}</Card>}
      {refused ? <Failed refused={refused} safe="上面的都在。" onRetry={loadMore} /> : null}
      {next && !refused ? <Action kind="ghost" onTap={loadMore}>再看20条</Action> : null}
    </>
  );
}
