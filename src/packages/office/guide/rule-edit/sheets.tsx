import { useState, type ReactNode } from 'react';
import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import type { Refused } from '@/contract/reply';
import { Check } from '@/components/choice';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import type { TypedRule } from './typed';

interface PublishProps {
  readonly typed: TypedRule;
  readonly refused: Refused | undefined;
  readonly onPublish: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** 发布制度: who checked it stands in the record. @source 条例 art. 17 */
export function PublishRule({ typed, refused, onPublish, onClose }: PublishProps): ReactNode {
  const [checked, setChecked] = useState(false);
  const [error, setError] = useState<string>();
  const confirm = async () => {
    setError(checked ? undefined : '请先核对，再发布。');
    if (checked) await onPublish();
  };
  return (
    <Sheet
      open title={typed.version === 0 ? '发布这项制度？' : '发布修改后的一版？'} confirm="发布" reveal={error ?? ''} error={refused?.message}
      rows={[
        { label: '名称', value: typed.title, ...(typed.documentNumber && { note: typed.documentNumber }) },
        { label: '马上生效', value: '居民在“公开制度”里看得到', ...(typed.version > 0 && { note: '以前的版本按日期还能看' }) },
      ]}
      onConfirm={confirm} onCancel={onClose}
    >
      <Check label="我核对过了" note="内容准确，不涉及国家秘密，没有不能公开的个人信息（《条例》第十七条）" checked={checked} error={error} onChange={(on) => { setChecked(on); setError(undefined); }} />
    </Sheet>
  );
}

interface AbolishProps {
  readonly title: string;
  readonly today: CivilDate;
  readonly onAbolish: (on: CivilDate, reason: string) => Promise<Refused | undefined>;
  readonly onClose: () => void;
}

/** Far enough back for what was forgotten to be registered. */
const DAYS_BACK = 400;

/** 废止: it stays readable, marked with day and reason. */
export function AbolishRule({ title, today, onAbolish, onClose }: AbolishProps): ReactNode {
  const [on, setOn] = useState<CivilDate | undefined>(today);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ readonly on?: string; readonly reason?: string }>({});
  const [refused, setRefused] = useState<Refused>();
  const confirm = async () => {
    const wrong = { ...(!on && { on: '请选择从哪一天起废止。' }), ...(!reason.trim() && { reason: '请填写废止的依据或者原因。' }) };
    setProblems(wrong);
    if (on && reason.trim()) setRefused(await onAbolish(on, reason));
  };
  return (
    <Sheet
      open title={`废止《${title}》？`} danger confirm="废止" reveal={Object.values(problems).join()} error={refused?.message}
      rows={[{ label: '废止以后', value: '仍然能看，标明已经废止', note: '不能再改，要恢复的作为新的制度发布' }]}
      onConfirm={confirm} onCancel={onClose}
    >
      <DayField label="从哪一天起废止" from={addDays(today, -DAYS_BACK)} to={today} value={on} error={problems.on} onChange={setOn} />
      <Field label="依据或者原因" placeholder="例如 由新的办法代替" value={reason} error={problems.reason} onChange={setReason} />
    </Sheet>
  );
}
