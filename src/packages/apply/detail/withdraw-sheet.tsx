import { useState, type ReactNode } from 'react';
import type { ApplicationDetail } from '@/contract/applicant';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';

/** 撤回原因, at most so many characters. */
const REASON_CHARACTERS = 500;

interface WithdrawSheetProps {
  readonly application: ApplicationDetail;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** 撤回: shows what it does before it is done. */
export function WithdrawSheet({ application, onClose, onDone }: WithdrawSheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const { id, version, number, agencyShortName } = application;
  const over = [...reason.trim()].length - REASON_CHARACTERS;
  const tooLong = over > 0 ? `撤回原因最多${REASON_CHARACTERS}字，多了${over}字。` : undefined;
  const withdraw = async () => {
    if (tooLong) return;
    const reply = await call('applicant', 'withdraw', { id, version, ...(reason.trim() && { reason: reason.trim() }) });
    if (!reply.ok) {
      setError(reply.code === 'stale' ? '单位刚刚办理过这件申请。请先返回看看最新的情况，再决定要不要撤回。' : reply.message);
      return;
    }
    await onDone();
    onClose();
  };
  return (
    <Sheet
      open title="撤回这件申请？" danger confirm="撤回" onConfirm={withdraw} onCancel={onClose} error={error}
      rows={[
        { label: '申请编号', value: number },
        { label: '会怎样', value: `${agencyShortName}不再办理，也不再答复` },
        { label: '告诉谁', value: agencyShortName },
        { label: '不能撤销', value: '撤回以后不能恢复', note: '需要时可以重新申请，期限重新算' },
      ]}
    >
      <Field label="撤回原因" optional multiline value={reason} onChange={setReason} error={tooLong} limit={REASON_CHARACTERS} />
    </Sheet>
  );
}
