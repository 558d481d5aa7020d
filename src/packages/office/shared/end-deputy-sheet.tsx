import { useState, type ReactNode } from 'react';
import type { People, Person } from '@/contract/office';
import type { Refused } from '@/contract/reply';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { deputyWords } from './words';

interface EndDeputySheetProps {
  readonly agencyId: string;
  readonly person: Person;
  readonly onDone: (people: People) => void;
  readonly onCancel: () => void;
}

/** 取消代班: works at once. */
export function EndDeputySheet({ agencyId, person, onDone, onCancel }: EndDeputySheetProps): ReactNode {
  const [refused, setRefused] = useState<Refused>();
  const confirm = async () => {
    const reply = await call('staff', 'endDeputy', { agencyId, memberId: person.memberId, version: person.version });
    if (reply.ok) onDone(reply.value);
    else setRefused(reply);
  };
  return (
    <Sheet
      open title="取消这次代班？" lead={person.deputy ? deputyWords(person.deputy) : undefined} confirm="取消代班" cancel="保留"
      rows={[{ label: '从现在起', value: '代班的人不再有这些岗位', note: '他代办过的仍在经过里' }]}
      error={refused?.message} onConfirm={confirm} onCancel={onCancel}
    />
  );
}
