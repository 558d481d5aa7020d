import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { StaffItem } from '@/contract/publishing';
import { fullDay } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { ITEM_STATES } from '@/domain/publishing/item';
import { articleLabel } from '@/domain/statute/article';
import { aria, heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import { TextLink } from '@/components/text-link';
import { cloudToday } from '@/services/cloud-day';
import { openEdit } from '../shared/routes';
import { dutyWords, moment, nextWords } from '../shared/words';
import { ContentCard, ReturnedCard } from './content-card';
import { History } from './history';
import { DiscardSheet, PublishSheet, ReturnSheet, ReviewSheet, ReviseSheet, SubmitSheet, WithdrawSheet } from './sheets';
import { Unregistered } from './unregistered';
import type { ItemDeed, ItemPage } from './use-item';
import { Versions } from './versions';

/** Where it is and who acts next, in one sentence. */
function standing({ work, live, withdrawn }: StaffItem): string {
  if (work) return `${live ? '新的一版：' : ''}${work.returned && work.next === 'submit' ? '退回来了，改好以后再交审核' : nextWords(work.next)}${live ? `。公众看到的是${fullDay(live.publishedOn)}公开的一版` : ''}。`;
  if (live) return `${fullDay(live.publishedOn)}公开，所有人看得到。`;
  return withdrawn ? `${withdrawn.by}在${fullDay(civilDateAt(withdrawn.at))}撤回了，公众看不到。原因：${withdrawn.reason}` : '';
}

function Head({ item, deed }: { readonly item: StaffItem; readonly deed: ItemDeed }): ReactNode {
  const { state, work, live, withdrawn, duty, whyNot, may, agencyName } = item;
  const title = (work ?? live ?? withdrawn)?.content.title ?? '';
  const indexNumber = live?.indexNumber ?? withdrawn?.indexNumber;
  return (
    <Card>
      <View className="faint">{[agencyName, indexNumber].filter(Boolean).join(' · ')}</View>
      <View className="title break" {...heading(2)}>{title}</View>
      <View className="publish__state"><Tag tone={state === 'published' ? 'done' : state === 'withdrawn' ? 'calm' : 'near'}>{ITEM_STATES[state].label}</Tag></View>
      <View className="text">{standing(item)}</View>
      {duty ? <View className={duty.overdue ? 'publish__late' : 'soft'}>{`${dutyWords(duty, cloudToday())}。依据：${articleLabel(duty.rule)}`}</View> : null}
      {work ? <View className="soft">{`${work.savedBy}${moment(work.savedAt)}写的`}</View> : null}
      {whyNot ? <View className="publish__late">{whyNot}</View> : null}
      <View className="publish__links">
        {may.includes('save') && state === 'reviewing' ? <TextLink onTap={() => openEdit(item.id)}>拿回来改</TextLink> : null}
        {may.includes('withdraw') ? <TextLink onTap={() => deed.start('withdraw')}>马上撤回</TextLink> : null}
        {may.includes('discard') ? <TextLink onTap={() => deed.start('discard')}>删除草稿</TextLink> : null}
      </View>
    </Card>
  );
}

function Sheets({ item, deed }: { readonly item: StaffItem; readonly deed: ItemDeed }): ReactNode {
  switch (deed.open) {
    case 'submit': return <SubmitSheet item={item} deed={deed} />;
    case 'review': return <ReviewSheet item={item} deed={deed} />;
    case 'return': return <ReturnSheet item={item} deed={deed} />;
    case 'publish': return <PublishSheet item={item} deed={deed} />;
    case 'revise': return <ReviseSheet item={item} deed={deed} />;
    case 'discard': return <DiscardSheet item={item} deed={deed} />;
    case 'withdraw': return <WithdrawSheet item={item} deed={deed} />;
    case undefined: return null;
  }
}

export function ItemView({ item, page: { deed, openUpload, notOpened, overtaken } }: { readonly item: StaffItem; readonly page: ItemPage }): ReactNode {
  const { work, live, withdrawn, entries } = item;
  return (
    <>
      {overtaken ? <Card><View className="publish__late" {...aria({ live: 'assertive' })}>{overtaken}</View></Card> : null}
      <Head item={item} deed={deed} />
      {work?.next === 'submit' ? <ReturnedCard {...(work.returned && { returned: work.returned })} /> : null}
      {work ? <ContentCard title={live ?? withdrawn ? '新的一版' : '内容'} content={work.content} openUpload={openUpload} /> : null}
      {live ? <ContentCard title="公众看到的" content={live.content} openUpload={openUpload} folded={work !== undefined} /> : null}
      <Unregistered item={item} />
      {withdrawn ? <ContentCard title="撤回的内容（只有单位看得到）" content={withdrawn.content} openUpload={openUpload} folded /> : null}
      <Versions item={item} openUpload={openUpload} />
      {notOpened ? <View className="publish__late" {...aria({ live: 'assertive' })}>{notOpened}</View> : null}
      <History entries={entries} />
      <Sheets item={item} deed={deed} />
    </>
  );
}
