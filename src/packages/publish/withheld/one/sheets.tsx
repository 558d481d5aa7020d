import { useState, type ReactNode } from 'react';
import type { WithheldDetail } from '@/contract/withheld';
import { LIMITS } from '@/contract/limits';
import type { Refused } from '@/contract/reply';
import { ASSESSMENT_RESULTS, type AssessmentResult } from '@/domain/reassess/reassess';
import { Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { PinField } from '@/components/pin-field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';

interface SheetProps { readonly agencyId: string; readonly one: WithheldDetail; readonly onDone: (next: WithheldDetail) => void; readonly onCancel: () => void }

const elsewhere = (refused: Refused | undefined, ...fields: readonly string[]) => (refused && !fields.includes(refused.field ?? '') ? refused.message : undefined);
const at = (refused: Refused | undefined, field: string) => (refused?.field === field ? refused.message : undefined);

/** 评估: the result and why. */
export function ProposeSheet({ agencyId, one: { id, version, months }, onDone, onCancel }: SheetProps): ReactNode {
  const [result, choose] = useState<AssessmentResult>();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const submit = async () => {
    setMissing(result ? undefined : '请选择评估结果。');
    if (!result) return;
    const reply = await call('staff', 'proposeAssessment', { agencyId, id, version, result, reason });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) onDone(reply.value);
  };
  return (
    <Sheet
      open title="评估结果是什么？" confirm="交审核人审核" onConfirm={submit} onCancel={onCancel} error={elsewhere(refused, 'reason')}
      rows={[{ label: '交给谁', value: '审核人，马上收到消息' }, { label: '审核同意以后', value: result === 'open' ? '可以转为草稿，走三审公开' : `从审核那天起，${months}个月以后再评估` }]}
    >
      <Choice label="评估结果" options={Object.entries(ASSESSMENT_RESULTS).map(([value, { label }]) => ({ value: value as AssessmentResult, label }))} value={result} error={missing} onChange={choose} />
      <Field label="理由" multiline value={reason} limit={LIMITS.opinionCharacters} error={at(refused, 'reason')} hint="当时为什么不公开，现在情况变没变" onChange={setReason} />
    </Sheet>
  );
}

/** 审核评估意见, with the 签批密码. */
export function DecideSheet({ agencyId, one, onDone, onCancel }: SheetProps): ReactNode {
  const { id, version, proposal } = one;
  const [agree, choose] = useState<'yes' | 'no'>();
  const [opinion, setOpinion] = useState('');
  const [pin, setPin] = useState('');
  const [missing, setMissing] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  if (!proposal) return null;
  const submit = async () => {
    setMissing(agree ? undefined : '请选择同意还是退回。');
    if (!agree) return;
    const reply = await call('staff', 'decideAssessment', { agencyId, id, version, agree: agree === 'yes', opinion, ...(pin && { pin }) });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) onDone(reply.value);
  };
  return (
    <Sheet
      open title={`审核：${ASSESSMENT_RESULTS[proposal.result].label}`} lead={proposal.reason} confirm="提交" onConfirm={submit} onCancel={onCancel} error={elsewhere(refused, 'opinion', 'pin')}
      rows={[{ label: '谁提的', value: proposal.by }]}
    >
      <Choice label="审核结果" options={[{ value: 'yes', label: '同意' }, { value: 'no', label: '退回', note: '写明要补什么，原来的评估日子不变' }]} value={agree} error={missing} onChange={choose} />
      <Field label="审核意见" multiline value={opinion} limit={LIMITS.opinionCharacters} error={at(refused, 'opinion')} onChange={setOpinion} />
      <PinField value={pin} onChange={setPin} error={at(refused, 'pin')} refused={refused} />
    </Sheet>
  );
}
