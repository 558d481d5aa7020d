import { memo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { dutyWords, type DutyWords } from '@/domain/agenda/duty-words';
import { excerpt } from '@/domain/applicant/text';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import type { WorkItem } from '@/contract/workbench';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { openCase } from '../shared/routes';
import { outcomeName } from '@/domain/report/places';
import { PROVISIONAL } from '../shared/words';
import { verbOf } from './words';

interface LineProps {
  readonly item: WorkItem;
  readonly at: Instant;
}

/** What is next, why, and what else the case puts on the office. */
function wordsOf({ duties: [next, ...others] }: WorkItem, at: Instant): DutyWords {
  const today = civilDateAt(at);
  const { reason, tag, notes } = dutyWords(next, today);
  const provisional = next.provisional && next.party !== 'nobody' ? PROVISIONAL : '';
  return { reason: `${reason}${provisional}`, tag, notes: [...notes, ...others.flatMap((one) => (one.kind === 'nothing' ? [] : [dutyWords(one, today).reason]))] };
}

/** A case this person can do something about now: one card, one button. */
export const WorkCard = memo(function WorkCard({ item, at }: LineProps): ReactNode {
  const { reason, tag, notes } = wordsOf(item, at);
  const verb = verbOf(item);
  return (
    <Card>
      <View className="row work-line__top">
        <Tag tone={item.duties[0].level}>{tag}</Tag>
        <View className="faint num work-line__number">{item.number}</View>
      </View>
      <View className="head work-line__title break">{excerpt(item.description)}</View>
      <View className="soft break">{`${item.applicantName} · ${reason}`}</View>
      {item.handler ? <View className="faint break">{`经办人：${item.handler}`}</View> : null}
      {notes.map((note) => <View key={note} className="faint break">{note}</View>)}
      <View className="work-line__action">
        <Action small label={`${verb}：${item.number}`} onTap={() => openCase(item.id)}>{verb}</Action>
      </View>
    </Card>
  );
});

/** A case that waits for somebody else, or that is closed. */
export const WorkLine = memo(function WorkLine({ item, at }: LineProps): ReactNode {
  const { reason, tag, notes } = wordsOf(item, at);
  const outcome = item.outcome ? `${outcomeName(item.outcome)} · ` : '';
  return (
    <Cell
      title={excerpt(item.description, 24)}
      note={<><View>{item.handler ? `${item.number} · 经办人：${item.handler}` : item.number}</View><View>{`${item.applicantName} · ${outcome}${reason}`}</View>{notes.map((note) => <View key={note}>{note}</View>)}</>}
      value={<Tag tone={item.duties[0].level}>{tag}</Tag>}
      onTap={() => openCase(item.id)}
    />
  );
});
