import type { ReactNode } from 'react';
import type { ApplicationDetail } from '@/contract/applicant';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { go } from '@/pages/reading/links';
import { detailPath } from '../shared/links';

/** 从哪来、到哪去: parts of a split, and where it was passed on; each opens. */
export function RelativesCard({ application: { parts = [], partOf, forwardedTo, forwardedFrom } }: { readonly application: ApplicationDetail }): ReactNode {
  const rows = [
    ...parts.map(({ id, number }, index) => ({ id, title: number, note: `分出来的第${index + 1}件，单独答复你` })),
    ...(partOf ? [{ id: partOf.id, title: partOf.number, note: '这一件是从它分出来的' }] : []),
    ...(forwardedTo ? [{ id: forwardedTo.id, title: forwardedTo.number, note: `转给了${forwardedTo.agency}` }] : []),
    ...(forwardedFrom ? [{ id: forwardedFrom.id, title: forwardedFrom.number, note: `从${forwardedFrom.agency}转来` }] : []),
  ];
  if (rows.length === 0) return null;
  return <Card cells title="有关的申请">{rows.map(({ id, title, note }) => <Cell key={id} title={title} note={note} onTap={() => go(detailPath(id))} />)}</Card>;
}
