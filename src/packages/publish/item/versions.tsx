import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { StaffItem } from '@/contract/publishing';
import type { Refused } from '@/contract/reply';
import { fullDay } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { ItemContent } from '@/domain/publishing/content';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { call } from '@/services/cloud';
import { ContentCard } from './content-card';

interface Shown { readonly revision: number; readonly content: ItemContent }

/** 以前的版本: what was public before the text that is, or that was withdrawn; of the office only. */
export function Versions({ item: { id, entries }, openUpload }: { readonly item: StaffItem; readonly openUpload: (uploadId: string) => Promise<void> }): ReactNode {
  const [shown, show] = useState<Shown>();
  const [refused, setRefused] = useState<Refused>();
  const earlier = entries.flatMap(({ revision, at }) => (revision === undefined ? [] : [{ revision, on: fullDay(civilDateAt(at)) }])).slice(0, -1).reverse();
  if (earlier.length === 0) return null;
  const open = async (revision: number) => {
    const reply = shown?.revision === revision ? undefined : await call('staff', 'itemVersion', { id, revision });
    setRefused(reply && !reply.ok ? reply : undefined);
    if (!reply) show(undefined);
    else if (reply.ok) show({ revision, content: reply.value.content });
  };
  return (
    <>
      <Card cells title="以前的版本（只有单位看得到）">
        {earlier.map(({ revision, on }) => <Cell key={revision} title={`第${revision}版`} note={`${on}公开`} act={shown?.revision === revision ? '收起' : '看'} onTap={() => void open(revision)} />)}
        {refused ? <View className="publish__late" {...aria({ live: 'assertive' })}>{refused.message}</View> : null}
      </Card>
      {shown ? <ContentCard title={`第${shown.revision}版：${shown.content.title}`} content={shown.content} openUpload={openUpload} /> : null}
    </>
  );
}
