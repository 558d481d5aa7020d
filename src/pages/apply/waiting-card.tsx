import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, instant } from '@/domain/calendar/instant';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { go } from '../reading/links';
import './waiting-card.scss';
import type { WaitingControl } from './use-waiting';

const momentOf = (milliseconds: number): string => {
  const at = instant(milliseconds);
  return `${formatDate(civilDateAt(at))} ${clockTimeAt(at)}`;
};

/** 尚未送达: what was submitted without a network, and what has arrived since. */
export function WaitingCard({ waiting: { lines, arrived, send } }: { readonly waiting: WaitingControl }): ReactNode {
  return (
    <View {...aria({ live: 'polite' })}>
      {lines.length > 0 ? (
        <Card cells title="交了，还在手机上">
          {lines.map(({ draftId, excerpt, tappedAt }) => (
            <Cell
              key={draftId} title={<View><Tag tone="near">尚未送达</Tag><View>{excerpt}</View></View>} note={`${momentOf(tappedAt)} 在这部手机上提交，单位还没有收到。联网以后自动送出，只成一件。`}
              onTap={() => go(`/packages/apply/form/index?draft=${draftId}`)}
            />
          ))}
          <View className="waiting__again"><Action kind="ghost" onTap={send}>现在再送一次</Action></View>
        </Card>
      ) : null}
      {arrived.map(({ id, number, submittedAt }) => (
        <Card key={id} cells>
          <Cell title="已经送达" note={`${number}，${formatDate(civilDateAt(submittedAt))} ${clockTimeAt(submittedAt)}收到`} value={<Tag tone="done">看回执</Tag>} onTap={() => go(`/packages/apply/receipt/index?id=${id}`)} />
        </Card>
      ))}
    </View>
  );
}
