import type { ReactNode } from 'react';
import type { PublicItemSummary } from '@/contract/published';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { fullDay } from '@/domain/calendar/civil-date';
import { VALIDITIES } from '@/domain/publishing/content';
import { go, LINKS } from '@/pages/reading/links';

/** One line of the catalogue: what it is, when it became public, and whether it still holds. */
export function ItemCell({ item: { id, title, publishedOn, documentNumber, validity, attachments } }: { readonly item: PublicItemSummary }): ReactNode {
  const note = [`${fullDay(publishedOn)}公开`, documentNumber, attachments > 0 && `附件${attachments}个`].filter(Boolean).join('，');
  return <Cell title={title} note={note} value={validity === 'inForce' ? undefined : <Tag tone="calm">{VALIDITIES[validity].label}</Tag>} onTap={() => go(LINKS.item(id))} />;
}
