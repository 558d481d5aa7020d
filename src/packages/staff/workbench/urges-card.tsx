import { useCallback, type ReactNode } from 'react';
import { formatDate } from '@/domain/calendar/civil-date';
import { URGE_MATTERS } from '@/domain/county/urge';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import type { Desk } from '@/services/desks';
import { useReply } from '@/services/use-reply';
import { openUrge } from '../shared/routes';

/** 县里的催办 that wait for an answer, at the top of the office's day; nothing when there are none. */
export function UrgesCard({ desk: { agencyId } }: { readonly desk: Desk }): ReactNode {
  const { model } = useReply(useCallback(() => call('annual', 'urges', { agencyId, of: agencyId, only: 'open' }), [agencyId]));
  // What cannot be asked now is in the inbox all the same.
  if (model.kind !== 'ready') return null;
  const { items: waiting } = model.value;
  if (waiting.length === 0) return null;
  return (
    <Card cells title="县里催办">
      {waiting.map(({ id, matter, why, by, overdue }) => (
        <Cell key={id} title={URGE_MATTERS[matter].label} note={`${why}${formatDate(by)}以前答复。`} value={<Tag tone={overdue ? 'late' : 'near'}>{overdue ? '过期未答' : '等答复'}</Tag>} onTap={() => openUrge(agencyId, id)} />
      ))}
    </Card>
  );
}
