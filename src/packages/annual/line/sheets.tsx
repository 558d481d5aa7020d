import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Refused } from '@/contract/reply';
import type { BookLineDetail } from '@/contract/yearbook';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { kindRule } from '@/domain/yearbook/kinds';
import { yearsOf } from '@/domain/yearbook/line';
import { readLine, textOf } from '@/domain/yearbook/read-line';
import { onlyFills } from '@/domain/yearbook/relations';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { LineFields } from '../shared/line-fields';
import { withDays, wrongOf } from '../shared/typed-line';
import { lineTitle, saidOf } from '../shared/words';
import '../shared/annual.scss';

interface Editing {
  readonly agencyId: string;
  readonly line: BookLineDetail;
  readonly today: CivilDate;
  readonly done: (next: BookLineDetail) => void;
  readonly cancel: () => void;
}

/** 补填、更正: why is asked only where something that stood there changes. */
export function CorrectSheet({ agencyId, line, today, done, cancel }: Editing): ReactNode {
  const before = saidOf(line);
  const [text, setText] = useState(() => textOf(before));
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<Refused>();
  const read = readLine(line.kind, withDays(line.kind, text), today);
  const why = read.ok && !onlyFills(before, read.value);
  const save = async () => {
    setWrong(read.ok ? {} : wrongOf(read.error));
    if (!read.ok) return;
    const reply = await call('annual', 'correctLine', { agencyId, id: line.id, version: line.version, ...withDays(line.kind, text), ...(why && reason.trim() && { reason }) });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) done(reply.value);
    else if (reply.field) setWrong({ [reply.field]: reply.message });
  };
  return (
    <Sheet
      open title="补填、更正这一条？" lead="改前的内容、谁改的、为什么改，都留着。" confirm="保存" onConfirm={save} onCancel={cancel}
      error={refused && !(refused.field && refused.field in wrong) ? refused.message : undefined} reveal={[Object.keys(wrong).join(), why].join('|')}
    >
      <View className="annual__lead" />
      <LineFields kind={line.kind} text={text} wrong={wrong} onChange={setText} />
      {why ? <Field label="为什么改" value={reason} placeholder="例如：日期抄错了" onChange={setReason} {...(wrong.reason && { error: wrong.reason })} /> : null}
    </Sheet>
  );
}

/** 删除: it counts no more and stays to be seen. */
export function RemoveSheet({ agencyId, line, done, cancel }: Editing): ReactNode {
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const remove = async () => {
    const reply = await call('annual', 'removeLine', { agencyId, id: line.id, version: line.version, reason });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) done(reply.value);
  };
  return (
    <Sheet
      open danger title="删除这一条？" lead={lineTitle(line)} confirm="删除" onConfirm={remove} onCancel={cancel} error={refused?.field === 'reason' ? undefined : refused?.message}
      rows={[{ label: '数', value: `${yearsOf(saidOf(line)).map((year) => `${year}年`).join('、')}的“${kindRule(line.kind).label}”不再算它` }, { label: '痕迹', value: '谁删的、为什么删，留着可查' }]}
    >
      <Field label="为什么删" value={reason} placeholder="例如：记重复了" onChange={setReason} {...(refused?.field === 'reason' && { error: refused.message })} />
    </Sheet>
  );
}
