import { useState, type ReactNode } from 'react';
import type { ReportSheet } from '@/contract/year-report';
import type { Refused } from '@/contract/reply';
import { Field } from '@/components/field';
import { PinField } from '@/components/pin-field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';

export type Decision = 'review' | 'approve' | 'return';

interface DecisionSheetProps {
  readonly value: ReportSheet;
  readonly decision: Decision;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const WORDS = {
  review: { title: '审核通过', confirm: '审核通过', rows: [{ label: '以后', value: '交给负责人或者分管领导审定' }, { label: '数据', value: '审核以后数变了，要退回重审' }] },
  approve: { title: '审定并公布', confirm: '审定，马上公布', rows: [{ label: '公布', value: '表格和正文定下来，谁都能看到', note: '以后不能改，只能写更正说明再公布一版' }] },
  return: { title: '退回修改', confirm: '退回', rows: [{ label: '以后', value: '写的人改好重新送审' }] },
} as const;

/** 审核、审定、退回, with what each will do; the 签批密码 is asked of whoever lets it pass. @source 条例 art. 17 */
export function DecisionSheet({ value, decision, onDone, onCancel }: DecisionSheetProps): ReactNode {
  const { agency, year, version, digest } = value;
  const [opinion, setOpinion] = useState(decision === 'review' ? '数据和正文核对过，同意。' : '');
  const [pin, setPin] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const of = { agencyId: agency.id, year, version };
  const send = async () => {
    const reply = decision === 'review' ? await call('annual', 'reviewReport', { ...of, digest, opinion, pin })
      : decision === 'approve' ? await call('annual', 'approveReport', { ...of, digest, pin }) : await call('annual', 'returnReport', { ...of, opinion });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) onDone();
  };
  const { title, confirm, rows } = WORDS[decision];
  const atPin = refused?.field === 'pin' || refused?.code.startsWith('pin');
  return (
    <Sheet open title={`${title}：${year}年年报`} confirm={confirm} danger={decision === 'return'} onConfirm={send} onCancel={onCancel} error={atPin ? undefined : refused?.message} rows={rows}>
      {decision === 'approve' ? null : <Field label={decision === 'review' ? '审核意见' : '退回原因'} multiline limit={500} value={opinion} onChange={setOpinion} />}
      {decision === 'return' ? null : <PinField value={pin} onChange={setPin} error={atPin ? refused?.message : undefined} refused={refused} />}
    </Sheet>
  );
}
