import { useEffect, useState, type ReactNode } from 'react';
import { LIMITS } from '@/contract/limits';
import type { Forwarding } from '@/contract/intake';
import type { StaffCase } from '@/contract/staff';
import { art, articleLabel } from '@/domain/statute/article';
import { DECISION_FACTS } from '@/domain/statute/decision-facts';
import { Field } from '@/components/field';
import { PickField } from '@/components/pick-field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { refusalWords } from '../../shared/refusal-words';
import type { SheetCall } from './use-sheet-call';

const RULE = articleLabel(art(36, undefined, 5));
const CONTRARY = DECISION_FACTS.contraryToWizard;

/** What each lawful way does, before it is done. */
const EFFECTS: Record<Forwarding['how'], { readonly title: string; readonly lead: string; readonly confirm: string; readonly rows: readonly { readonly label: string; readonly value: string; readonly note?: string }[] }> = {
  move: {
    title: '转给哪个机关？', confirm: '转过去', lead: `还没有确认收到，不算本机关收到。转过去以后由那个机关确认、答复。依据：《条例》第三十一条、${RULE}`,
    rows: [
      { label: '这一件', value: '结束，不计入本机关的统计' }, { label: '那边', value: '有新的编号，期限从那边确认收到算' },
      { label: '告诉谁', value: '申请人、那边的经办人', note: '申请人看到转给了谁、电话和新编号' }, { label: '不能撤销', value: '转过去以后要由那边办' },
    ],
  },
  answer: {
    title: '由哪个机关负责？', confirm: '拟定这样的答复', lead: `已经收到的申请，要书面告知申请人由哪个机关负责、怎么联系。依据：${RULE}`,
    rows: [
      { label: '办理结果', value: '本机关不掌握相关政府信息' }, { label: '接下来', value: '审核、签发、送达；期限照常走' },
      { label: '送达以后', value: '可以再把申请转给那个机关' }, { label: '告诉谁', value: '审核人', note: '申请人要到送达以后才看到' },
    ],
  },
  pass: {
    title: '把申请转给答复里写的机关？', confirm: '转过去', lead: `已经答复申请人由那个机关负责，申请可以跟着转过去。依据：${RULE}`,
    rows: [
      { label: '这一件', value: '已经办结，统计不变' }, { label: '那边', value: '有新的编号，期限从那边确认收到算' },
      { label: '告诉谁', value: '申请人、那边的经办人' }, { label: '不能撤销', value: '转过去以后要由那边办' },
    ],
  },
};

interface ForwardSheetProps {
  readonly current: StaffCase;
  readonly sheet: SheetCall;
  readonly reload: () => Promise<void>;
}

/** 转给负责的机关, by the way that is lawful for where the case stands. */
export function ForwardSheet({ current: { id, version }, sheet, reload }: ForwardSheetProps): ReactNode {
  const [forwarding, setForwarding] = useState<Forwarding>();
  const [to, setTo] = useState<string>();
  const [phone, setPhone] = useState('');
  const [reason, setReason] = useState('');
  const [contrary, setContrary] = useState<string>();
  const { open, refuse } = sheet;
  useEffect(() => {
    if (!open) return;
    void call('staff', 'forwardTargets', { id }).then((reply) => (reply.ok ? setForwarding(reply.value) : refuse(reply)));
  }, [open, id, refuse]);
  if (!open) return null;
  const { title, lead, rows, confirm } = EFFECTS[forwarding?.how ?? 'move'];
  const target = forwarding?.targets.find(({ agencyId }) => agencyId === to);
  const error = sheet.refused && !sheet.refused.field ? refusalWords(sheet.refused, reason !== '') : undefined;
  const wrong = (field: string) => (sheet.refused?.field === field ? sheet.refused.message : undefined);
  const send = () => {
    if (!to) {
      refuse({ ok: false, code: 'missing', message: '请选择负责的机关。', field: 'toAgencyId' });
      return undefined;
    }
    const words = { reason, ...(phone.trim() && { phone }), ...(contrary?.trim() && { contraryToWizard: contrary }) };
    return sheet.send(() => call('staff', 'forwardCase', { id, version, toAgencyId: to, ...words }), () => reload());
  };
  return (
    <Sheet open title={title} lead={lead} rows={rows} confirm={confirm} onConfirm={send} onCancel={sheet.hide} error={error} reveal={[to, sheet.refused?.field].join()}>
      {forwarding ? (
        <>
          <PickField
            label="负责的机关" notChosen="请选择机关" value={to} error={wrong('toAgencyId')}
            options={forwarding.targets.map(({ agencyId, name }) => ({ value: agencyId, label: name }))}
            onChange={(next) => {
              setTo(next);
              refuse(undefined);
            }}
          />
          {target && !target.phone ? <Field label="那个机关的电话" type="tel" value={phone} onChange={setPhone} error={wrong('phone')} hint="要告诉申请人" /> : null}
          {target?.phone ? <Field label="那个机关的电话" value={target.phone} onChange={() => undefined} /> : null}
          <Field label="为什么由它负责" multiline value={reason} onChange={setReason} limit={LIMITS.factCharacters} error={wrong('reason')} placeholder="例如：这份合同由五图街道订立、保存" />
          {contrary !== undefined || wrong('contraryToWizard') ? (
            <Field label={CONTRARY.label} multiline value={contrary ?? ''} onChange={setContrary} limit={LIMITS.factCharacters} error={wrong('contraryToWizard')} hint={`${CONTRARY.hint}；只存档，审核人和分管领导看得到`} />
          ) : null}
        </>
      ) : null}
    </Sheet>
  );
}
