import { useState, type ReactNode } from 'react';
import { addDays, formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { absenceFault, DEPUTY_DAYS } from '@/domain/people/deputy';
import type { People, Person } from '@/contract/office';
import type { Refused } from '@/contract/reply';
import { PickField } from '@/components/pick-field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { rolesWords } from './words';

interface DeputySheetProps {
  readonly agencyId: string;
  /** Who will be away. */
  readonly person: Person;
  readonly people: readonly Person[];
  readonly today: CivilDate;
  readonly onDone: (people: People) => void;
  readonly onCancel: () => void;
}

/** Days that can be meant, the next first. */
const daysFrom = (first: CivilDate) => Array.from({ length: DEPUTY_DAYS }, (_, index) => addDays(first, index)).map((day) => ({ value: day, label: formatDate(day) }));

type Problems = Readonly<Partial<Record<'deputyId' | 'from' | 'to', string>>>;

function problemsOf(deputyId: string | undefined, from: CivilDate | undefined, to: CivilDate | undefined, today: CivilDate): Problems {
  const fault = from && to ? absenceFault({ from, to }, today) : undefined;
  return {
    ...(!deputyId && { deputyId: '请选择代班的同事。' }), ...(!from && { from: '请选择从哪一天开始。' }),
    ...(!to ? { to: '请选择到哪一天为止。' } : fault ? { to: fault } : {}),
  };
}

/** 代班: who, from when until when, and what that means. */
export function DeputySheet({ agencyId, person, people, today, onDone, onCancel }: DeputySheetProps): ReactNode {
  const [deputyId, setDeputyId] = useState<string>();
  const [from, setFrom] = useState<CivilDate | undefined>(today);
  const [to, setTo] = useState<CivilDate>();
  const [problems, setProblems] = useState<Problems>({});
  const [refused, setRefused] = useState<Refused>();
  const colleagues = people.filter(({ memberId, left }) => !left && memberId !== person.memberId);
  const chosen = colleagues.find(({ memberId }) => memberId === deputyId);

  const confirm = async () => {
    const wrong = problemsOf(deputyId, from, to, today);
    setProblems(wrong);
    setRefused(undefined);
    if (Object.keys(wrong).length > 0 || !deputyId || !from || !to) return;
    const reply = await call('staff', 'setDeputy', { agencyId, memberId: person.memberId, version: person.version, deputyId, from, to });
    if (reply.ok) onDone(reply.value);
    else if (reply.field === 'deputyId' || reply.field === 'from' || reply.field === 'to') setProblems({ [reply.field]: reply.message });
    else setRefused(reply);
  };

  return (
    <Sheet
      open title={`${person.me ? '你' : person.name}不在的日子由谁代班？`} confirm="安排代班"
      rows={[
        { label: '代班期间', value: `${chosen?.name ?? '代班的人'}有${person.me ? '你' : person.name}的岗位`, note: rolesWords(person.roles) },
        { label: '签批', value: '用代班的人自己的签批密码', note: '经过里写明是谁代谁办的' },
        { label: '不变的', value: '拟定、审核、签发仍要三个不同的人', note: '代班的人拟过的稿，不能由他审核签发' },
      ]}
      reveal={Object.values(problems).join()} error={refused?.message} onConfirm={confirm} onCancel={onCancel}
    >
      <PickField label="代班的同事" options={colleagues.map(({ memberId, name, roles }) => ({ value: memberId, label: `${name}（${rolesWords(roles)}）` }))} value={deputyId} notChosen="请选择同事" error={problems.deputyId} onChange={setDeputyId} />
      <PickField label="从哪一天" options={daysFrom(today)} value={from} notChosen="请选择日期" error={problems.from} onChange={setFrom} />
      <PickField label="到哪一天" hint="这一天也算在内" options={daysFrom(from ?? today)} value={to} notChosen="请选择日期" error={problems.to} onChange={setTo} />
    </Sheet>
  );
}
