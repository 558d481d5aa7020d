import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { BookYear } from '@/contract/yearbook';
import type { Refused } from '@/contract/reply';
import { kindRule, type YearbookKind } from '@/domain/yearbook/kinds';
import { noneGroups } from '@/domain/yearbook/none-groups';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Failed } from '@/components/state';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';

interface NoneCardProps {
  readonly agencyId: string;
  readonly year: number;
  readonly title: string;
  readonly lead: string;
  /** Of which nobody has said anything. */
  readonly kinds: readonly YearbookKind[];
  /** What last year's report has of some. */
  readonly lastYear: Readonly<Partial<Record<YearbookKind, string>>>;
  /** Whether it may be said now, by this person: the year must be over, or nearly. */
  readonly may: boolean;
  readonly onSaid: (next: BookYear) => void;
  readonly children?: ReactNode;
}

const named = (kinds: readonly YearbookKind[]): string => kinds.map((kind) => kindRule(kind).label).join('、');

/** 本年没有, item by item: nothing is ticked before and no button says it of all; who said it and when is kept. @source 条例 art. 50 */
export function NoneCard({ agencyId, year, title, lead, kinds, lastYear, may, onSaid, children }: NoneCardProps): ReactNode {
  // What was said stays where it stood, so that the next item does not move under the thumb.
  const [met, setMet] = useState<readonly YearbookKind[]>(kinds);
  const [refused, setRefused] = useState<Refused>();
  const rows = noneGroups([...met, ...kinds.filter((kind) => !met.includes(kind))], lastYear);
  const say = async (group: readonly YearbookKind[]) => {
    setMet(rows.flat());
    const reply = await call('annual', 'stateNone', { agencyId, year, kinds: [...group] });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) onSaid(reply.value);
  };
  return (
    <Card title={title}>
      <View className="soft">{lead}</View>
      {may ? rows.map((group) => {
        const open = group.filter((kind) => kinds.includes(kind));
        const before = group.flatMap((kind) => lastYear[kind] ?? []).join('；');
        return (
          <View key={group.join()} className="annual__channel">
            <View className="row">
              <View className="grow break">{named(group)}</View>
              {open.length > 0 ? <Action small kind="ghost" label={`${named(open)}，本年没有`} onTap={() => say(open)}>本年没有</Action> : <Tag tone="done">没有</Tag>}
            </View>
            {before ? <Tag tone="near">{before}</Tag> : null}
          </View>
        );
      }) : <View className="text">{named(kinds)}</View>}
      {refused ? <Failed refused={refused} safe="已经确认的都记着。" /> : null}
      {children}
    </Card>
  );
}
