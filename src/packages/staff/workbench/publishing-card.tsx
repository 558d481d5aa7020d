import type { ReactNode } from 'react';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { PublishingCard as Facts } from '@/contract/workbench';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { openPublishing } from '../shared/routes';
import { firstWords } from './publishing-words';

/** 要公开的信息, while there is any. @source 条例 art. 26 */
export function PublishingEntry({ facts, today, agencyId }: { readonly facts: Facts | undefined; readonly today: CivilDate; readonly agencyId: string }): ReactNode {
  if (!facts || (facts.due === 0 && facts.mine === 0)) return null;
  const { due, overdue, mine } = facts;
  const value = overdue > 0 ? <Tag tone="late">{`逾期${overdue}件`}</Tag> : `${due > 0 ? due : mine}件`;
  return (
    <Card cells>
      <Cell title={due > 0 ? `要公开的信息：${due}件` : '要公开的信息'} note={firstWords(facts, today)} value={value} onTap={() => openPublishing(agencyId, due > 0 ? 'due' : 'mine')} />
    </Card>
  );
}
