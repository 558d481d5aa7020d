import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { StaffCase } from '@/contract/staff';
import { Card } from '@/components/card';
import { Facts, type Fact } from '@/components/facts';
import { Failed } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { keepPaperReceipt } from '@/services/paper-receipt';
import { openPaperReceipt } from '../../shared/routes';
import { momentWords } from '../timeline-words';
import { ContactSheet } from './contact-sheet';
import { ForwardSheet } from './forward-sheet';
import { useSheetCall } from './use-sheet-call';

interface IntakeCardProps {
  readonly current: StaffCase;
  readonly reload: () => Promise<void>;
}

/** How it came, where that is more than the applicant's own form. */
function factsOf({ intake }: StaffCase): readonly Fact[] {
  const { forwardedFrom, joint, agent, oral, takenOver } = intake ?? {};
  return [
    ...(forwardedFrom ? [{ label: '从哪转来', value: forwardedFrom.agencyName, note: `那边的编号${forwardedFrom.number}，${momentWords(forwardedFrom.submittedAt)}提交；期限从本机关确认收到算` }] : []),
    ...(joint ? [{ label: '共同申请', value: joint.join('、'), note: '算一件申请' }] : []),
    ...(agent ? [{ label: '代理人', value: agent.name, note: `${agent.phone}；授权委托书在附件里` }] : []),
    ...(oral ? [{ label: '口头申请', value: '已读给申请人听，申请人同意' }] : []),
    ...(takenOver ? [{ label: '来历', value: '上线时从纸质台账转入', note: '以前的材料在纸质案卷里' }] : []),
  ];
}

/** Whether passing on can be lawful now; the cloud says by which way. */
const mayForward = ({ actions, decision, practice }: StaffCase): boolean =>
  !practice && (actions.includes('decided') || (actions.includes('forwarded') && (!decision || decision.facts?.responsibleAgency !== undefined)));

/** 收件: how the application came, and what is done about that. */
export function IntakeCard({ current, reload }: IntakeCardProps): ReactNode {
  const [contact, forward, code] = [useSheetCall(), useSheetCall(), useSheetCall()];
  const { id, version, actions, intake, practice } = current;
  const facts = factsOf(current);
  const officer = actions.length > 0;
  const renew = () => void code.send(() => call('staff', 'newQueryCode', { id, version }), (receipt) => {
    keepPaperReceipt(receipt);
    openPaperReceipt(id);
  });
  const links = [
    intake?.needsContact && actions.includes('contactAttempted') ? <TextLink key="contact" onTap={contact.show}>没有联系上申请人</TextLink> : null,
    mayForward(current) ? <TextLink key="forward" onTap={forward.show}>不归本机关，转给别的机关</TextLink> : null,
    intake?.paper && officer && !practice ? <TextLink key="code" onTap={renew}>补发查询码</TextLink> : null,
  ].filter(Boolean);
  if (facts.length === 0 && links.length === 0) return null;
  return (
    <Card title="收件">
      <Facts facts={facts} />
      <View className="case__links">{links}</View>
      {code.refused ? <Failed refused={code.refused} /> : null}
      <ContactSheet current={current} sheet={contact} reload={reload} />
      <ForwardSheet current={current} sheet={forward} reload={reload} />
    </Card>
  );
}
