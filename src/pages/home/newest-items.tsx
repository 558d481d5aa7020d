import type { ReactNode } from 'react';
import type { PublicItemSummary } from '@/contract/published';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { fullDay } from '@/domain/calendar/civil-date';
import { go, LINKS } from '../reading/links';

interface NewestItemsProps {
  readonly agencyId: string;
  /** Absent in a copy that was kept before there were any. */
  readonly items?: readonly PublicItemSummary[];
}

/** 最近公开: the newest few, and the way to all of them; nothing where there is none. */
export function NewestItems({ agencyId, items = [] }: NewestItemsProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <Card cells title="最近公开">
      {items.map(({ id, title, publishedOn }) => <Cell key={id} title={title} note={fullDay(publishedOn)} onTap={() => go(LINKS.item(id))} />)}
      <Cell title="全部主动公开的信息" onTap={() => go(LINKS.items(agencyId))} />
    </Card>
  );
}
