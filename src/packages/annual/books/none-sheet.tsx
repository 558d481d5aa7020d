import { useState, type ReactNode } from 'react';
import type { BookYear } from '@/contract/yearbook';
import type { Refused } from '@/contract/reply';
import { kindRule, type YearbookKind } from '@/domain/yearbook/kinds';
import { Check } from '@/components/choice';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';

interface NoneSheetProps {
  readonly agencyId: string;
  readonly year: number;
  readonly kinds: readonly YearbookKind[];
  /** What last year had of some: these are not ticked for him. */
  readonly lastYear: Readonly<Partial<Record<YearbookKind, string>>>;
  readonly onDone: (next: BookYear) => void;
  readonly onCancel: () => void;
}

/** 本年没有: every kind is named and can be left out; who says so and when is kept. */
export function NoneSheet({ agencyId, year, kinds, lastYear, onDone, onCancel }: NoneSheetProps): ReactNode {
  const [chosen, choose] = useState<readonly YearbookKind[]>(() => kinds.filter((kind) => !lastYear[kind]));
  const [problem, setProblem] = useState<Pick<Refused, 'message'>>();
  const state = async () => {
    if (chosen.length === 0) {
      setProblem({ message: '一类也没有勾。有的请返回记一条，没有的请勾上。' });
      return;
    }
    const reply = await call('annual', 'stateNone', { agencyId, year, kinds: [...chosen] });
    setProblem(reply.ok ? undefined : reply);
    if (reply.ok) onDone(reply.value);
  };
  return (
    <Sheet
      open title={`${year}年全年都没有？`} lead={kinds.some((kind) => lastYear[kind]) ? '逐类看一遍，有的去掉勾；上年有过的，看清楚了自己勾。' : '逐类看一遍，有的去掉勾。'} confirm={chosen.length > 0 ? `确认这${chosen.length}类没有` : '确认'} onConfirm={state} onCancel={onCancel} error={problem?.message}
      rows={[{ label: '年报', value: '这几类按“没有”写，数写0', note: '以后记了一条，这个确认自动取消' }, { label: '痕迹', value: '记下是你今天确认的' }]}
    >
      {kinds.map((kind) => (
        <Check key={kind} label={kindRule(kind).label} {...(lastYear[kind] && { note: `${lastYear[kind]}` })} checked={chosen.includes(kind)} onChange={(on) => choose(on ? [...chosen, kind] : chosen.filter((one) => one !== kind))} />
      ))}
    </Sheet>
  );
}
