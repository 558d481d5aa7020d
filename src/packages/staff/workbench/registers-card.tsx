import { useCallback, type ReactNode } from 'react';
import type { Proposal } from '@/contract/disclosures';
import type { WithheldPage } from '@/contract/withheld';
import type { Reply } from '@/contract/reply';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import type { Desk } from '@/services/desks';
import { openCase, openWithheld } from '../shared/routes';

interface Notices { readonly proposals: readonly Proposal[]; readonly withheld: WithheldPage['counts'] }

/** 建议转为主动公开的, and what is to be assessed; while there is any. @source 条例 arts. 18, 44(1) */
export function RegisterNotices({ desk: { agencyId, handles } }: { readonly desk: Desk }): ReactNode {
  const { model } = useReply(useCallback(async (): Promise<Reply<Notices>> => {
    const [withheld, proposals] = await Promise.all([call('staff', 'withheldOf', { agencyId, show: 'due' }), handles ? call('staff', 'proposals', { agencyId }) : undefined]);
    if (!withheld.ok) return withheld;
    return { ...withheld, value: { proposals: proposals?.ok ? proposals.value.items : [], withheld: withheld.value.counts } };
  }, [agencyId, handles]));
  if (model.kind !== 'ready') return null;
  const { proposals, withheld: { overdue, soon, proposed } = { overdue: 0, soon: 0, proposed: 0 } } = model.value;
  if (proposals.length === 0 && overdue + soon + proposed === 0) return null;
  const [tone, words] = overdue > 0 ? ['late', `过期${overdue}条`] as const : soon > 0 ? ['near', `快到期${soon}条`] as const : ['near', `等审核${proposed}条`] as const;
  return (
    <Card cells>
      {proposals.map(({ id, words: said, cases }) => {
        // From an answer one goes on at once.
        const one = cases.find(({ outcome }) => outcome === 'granted' || outcome === 'partiallyGranted') ?? cases[0];
        return one ? <Cell key={id} title={said} note={`例如${one.number}`} onTap={() => openCase(one.id)} /> : null;
      })}
      {overdue + soon + proposed > 0 ? <Cell title="不公开信息的评估" note="情况变了、可以公开的要公开" value={<Tag tone={tone}>{words}</Tag>} onTap={() => openWithheld(agencyId)} /> : null}
    </Card>
  );
}
