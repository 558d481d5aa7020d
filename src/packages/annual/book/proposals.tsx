import { useCallback, type ReactNode } from 'react';
import { fullDay, parseCivilDate } from '@/domain/calendar/civil-date';
import { excerpt } from '@/domain/applicant/text';
import type { YearbookKind } from '@/domain/yearbook/kinds';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openFill } from '../shared/routes';

/** 可能要记的: nothing is written before somebody has looked at it; a failure stands in nobody's way. */
export function Proposals({ agencyId, kind, year }: { readonly agencyId: string; readonly kind: YearbookKind; readonly year: number }): ReactNode {
  const { model } = useReply(useCallback(() => call('annual', 'bookProposals', { agencyId, kind, year }), [agencyId, kind, year]));
  const proposals = model.kind === 'ready' ? model.value.proposals : [];
  if (proposals.length === 0) return null;
  return (
    <Card cells title={`可能要记的${proposals.length}条`}>
      {proposals.map(({ from, on, values }) => {
        const title = values.title ?? values.problem ?? '';
        const day = parseCivilDate(on);
        return <Cell key={`${on}${title}`} title={excerpt(title, 60)} note={values.title && day ? `${fullDay(day)}制发，${from}` : from} act="记下" onTap={() => openFill(agencyId, kind, { on, values })} />;
      })}
    </Card>
  );
}
