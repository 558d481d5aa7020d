import type { ReactNode } from 'react';
import type { People, Person } from '@/contract/office';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Sheet } from '@/components/sheet';
import { openLeaving, openPin } from '../shared/routes';
import { deputyWords, PIN_WORDS, rolesWords } from '../shared/words';
import type { PeopleModel } from './use-people';

/** What can be done with one person; oneself has fewer. */
export function PersonSheet({ agencyId, person, people, start, stop }: PeopleModel & { readonly person: Person; readonly people: People }): ReactNode {
  const manages = people.invitations !== undefined;
  const leave = () => {
    stop();
    openLeaving(agencyId, person.memberId);
  };
  const setPin = () => {
    stop();
    openPin(agencyId);
  };
  return (
    <Sheet open title={person.name} lead={person.openCases > 0 ? `手上在办${person.openCases}件` : undefined} confirm="好了" cancel="返回" onConfirm={stop} onCancel={stop}>
      <Card cells>
        {manages ? <Cell title="岗位" note={rolesWords(person.roles)} onTap={() => start({ kind: 'roles', person })} /> : null}
        <Cell title="代班" note={person.deputy ? deputyWords(person.deputy) : '没有安排'} onTap={() => start({ kind: person.deputy ? 'endDeputy' : 'deputy', person })} />
        {person.me
          ? <Cell title="签批密码" note={PIN_WORDS[person.pin ?? 'none']} onTap={setPin} />
          : person.pin === 'none' ? <Cell title="签批密码" note={PIN_WORDS.none} /> : <Cell title="解除签批密码" note={PIN_WORDS[person.pin ?? 'none']} onTap={() => start({ kind: 'release', person })} />}
        {manages ? <Cell title="登记离岗" note="手上的申请一件一件交给同事" onTap={leave} /> : null}
      </Card>
    </Sheet>
  );
}
