import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Proposal } from '@/contract/disclosures';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { LIMITS } from '@/contract/limits';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openCase, openFromCase, openItem } from '../shared/routes';

function DismissSheet({ agencyId, proposal, onDone, onCancel }: { readonly agencyId: string; readonly proposal: Proposal; readonly onDone: () => void; readonly onCancel: () => void }): ReactNode {
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const dismiss = async () => {
    const reply = await call('staff', 'dismissProposal', { agencyId, id: proposal.id, reason });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) onDone();
  };
  return (
    <Sheet
      open title="不转为主动公开？" lead={proposal.words} confirm="不转" onConfirm={dismiss} onCancel={onCancel} error={refused?.field ? undefined : refused?.message}
      rows={[{ label: '以后', value: '再来类似的申请，不再提醒' }, { label: '记下', value: '谁决定的、为什么' }]}
    >
      <Field label="不转的理由" value={reason} limit={LIMITS.lookReasonCharacters} error={refused?.field === 'reason' ? refused.message : undefined} placeholder="例如：只涉及这几户，不需要公众广泛知晓" onChange={setReason} />
    </Sheet>
  );
}

/** Answers that gave something, and are in the applicant's hands. */
const gives = ({ answer }: StaffCase): boolean => answer?.leaf === 'granted' || answer?.leaf === 'partiallyGranted';

/** 类似的申请和转为主动公开: proposed from three on; a person decides. @source 条例 art. 44(1) */
export function DisclosureCard({ current, handles }: { readonly current: StaffCase; readonly handles: boolean }): ReactNode {
  const { id, agencyId } = current;
  const [dismissing, setDismissing] = useState(false);
  const { model, reload } = useReply(useCallback(() => call('staff', 'likeCases', { id }), [id]));
  const proposal = model.kind === 'ready' ? model.value.proposal : undefined;
  const may = handles && gives(current);
  if (!proposal && !may) return null;
  const others = (proposal?.cases ?? []).filter((one) => one.id !== id);
  return (
    <Card title="转为主动公开">
      {proposal ? <View className="text">{proposal.state === 'dismissed' ? `${proposal.words}；${proposal.by ?? ''}决定不转：${proposal.reason ?? ''}` : proposal.words}</View> : <View className="soft">这份答复的内容大家都用得上的，可以转成一条主动公开的信息，姓名、号码自动遮去，再走三审。</View>}
      {others.map(({ id: other, number }) => <View key={other}><TextLink onTap={() => openCase(other)}>{number}</TextLink></View>)}
      {proposal?.itemId ? <Action kind="ghost" small onTap={() => openItem(proposal.itemId ?? '')}>看转成的那一条</Action> : null}
      {may && !proposal?.itemId ? <Action kind="ghost" small onTap={() => openFromCase(id)}>由这份答复起草</Action> : null}
      {proposal?.state === 'open' && !may ? <View className="soft">答复送达以后，可以由答复起草。</View> : null}
      {proposal?.state === 'open' && handles ? <View><TextLink onTap={() => setDismissing(true)}>不转，写明理由</TextLink></View> : null}
      {proposal && dismissing ? (
        <DismissSheet
          agencyId={agencyId} proposal={proposal} onCancel={() => setDismissing(false)}
          onDone={() => {
            setDismissing(false);
            void reload();
          }}
        />
      ) : null}
    </Card>
  );
}
