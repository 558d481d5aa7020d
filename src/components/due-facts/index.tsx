import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { GuideFact } from '@/domain/guide/facts';
import { Action } from '../action';
import { Card } from '../card';
import { Cell } from '../cell';
import { fullDay, type CivilDate } from '@/domain/calendar/civil-date';
import './due-facts.scss';

interface DueFact {
  readonly fact: GuideFact;
  readonly label: string;
  readonly value?: string;
  readonly confirmedOn?: CivilDate;
  /** Present when it is due. */
  readonly since?: CivilDate;
}

interface DueFactsProps {
  readonly items: readonly DueFact[];
  readonly mayEdit: boolean;
  readonly onConfirm: (facts: readonly GuideFact[]) => Promise<void>;
}

const lastSaid = ({ confirmedOn }: DueFact): string => (confirmedOn ? `上次核对：${fullDay(confirmedOn)}` : '还没有核对过');

/** 一年没有核对的 of a 指南: confirmed in one tap, or changed below. @source 条例 art. 12(1) 及时更新 */
export function DueFacts({ items, mayEdit, onConfirm }: DueFactsProps): ReactNode {
  const due = items.filter(({ since }) => since);
  if (due.length === 0) return null;
  return (
    <Card cells title="一年没有核对了">
      {due.map((item) => (
        <Cell
          key={item.fact} title={item.value ?? ''} note={`${item.label}，${lastSaid(item)}`}
          {...(mayEdit && { act: '没有变化', onTap: () => void onConfirm([item.fact]) })}
        />
      ))}
      {mayEdit ? (
        <View className="due-facts__all">
          <Action small kind="ghost" onTap={() => onConfirm(due.map(({ fact }) => fact))}>{due.length > 1 ? `${due.length}项都没有变化，确认` : '没有变化，确认'}</Action>
          <View className="faint">变了的，在下面改过来再保存。</View>
        </View>
      ) : null}
    </Card>
  );
}
