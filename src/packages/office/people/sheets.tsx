import { useState, type ReactNode } from 'react';
import { civilDateAt } from '@/domain/calendar/instant';
import type { StaffRole } from '@/domain/statute/roles';
import type { People, Person } from '@/contract/office';
import type { Refused, Reply } from '@/contract/reply';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { DeputySheet } from '../shared/deputy-sheet';
import { EndDeputySheet } from '../shared/end-deputy-sheet';
import { RoleChecks } from '../shared/role-checks';
import { unfilledRows } from '../shared/unfilled';
import { rolesWords } from '../shared/words';
import { InviteSheet } from './invite-sheet';
import type { PeopleModel } from './use-people';

interface SheetsProps extends PeopleModel { readonly people: People }

/** Carries out what a sheet asks, and keeps its refusal. */
function useSending(done: (people: People) => void): { readonly refused: Refused | undefined; readonly send: (asked: Promise<Reply<People>>) => Promise<void> } {
  const [refused, setRefused] = useState<Refused>();
  return {
    refused,
    send: async (asked) => {
      const reply = await asked;
      if (reply.ok) done(reply.value);
      else setRefused(reply);
    },
  };
}

interface PersonProps extends SheetsProps { readonly person: Person }

function RolesSheet({ agencyId, people, person, done, stop }: PersonProps): ReactNode {
  const [roles, setRoles] = useState<readonly StaffRole[]>(person.roles);
  const { refused, send } = useSending((after) => done(after, `${person.name}的岗位改好了。`));
  const taken = person.roles.filter((role) => !roles.includes(role));
  return (
    <Sheet
      open title={`${person.name}的岗位`} confirm="改岗位" error={refused?.message} onCancel={stop}
      rows={taken.length > 0 ? [{ label: '马上失去', value: rolesWords(taken), note: '正在办的这一步也不能再办' }, ...unfilledRows(people, person.memberId, taken)] : []}
      onConfirm={() => send(call('staff', 'changeRoles', { agencyId, memberId: person.memberId, version: person.version, roles: [...roles] }))}
    >
      <RoleChecks roles={roles} county={people.agency.county === true} onChange={setRoles} error={roles.length === 0 ? '请至少选择一个岗位；不再任职的请登记离岗。' : undefined} />
    </Sheet>
  );
}

function ReleaseSheet({ agencyId, person, done, stop }: PersonProps): ReactNode {
  const { refused, send } = useSending((after) => done(after, `${person.name}的签批密码解除了，请他重新设置。`));
  return (
    <Sheet
      open title={`解除${person.name}的签批密码？`} lead="请先确认是他本人要求的。" confirm="解除" error={refused?.message} onCancel={stop}
      rows={[{ label: '旧的密码', value: '不能再用' }, { label: '接下来', value: `${person.name}在“我的岗位”里重新设置`, note: '设置以前不能审核、签发' }]}
      onConfirm={() => send(call('staff', 'releasePin', { agencyId, memberId: person.memberId }))}
    />
  );
}

function RevokeSheet({ agencyId, doing, done, stop }: SheetsProps): ReactNode {
  const { refused, send } = useSending((after) => done(after, '邀请收回了。'));
  if (doing?.kind !== 'revoke') return null;
  const { invitation } = doing;
  return (
    <Sheet
      open title={`收回给${invitation.name}的邀请？`} lead="收回以后，这个邀请码不能再用。" confirm="收回" cancel="保留" error={refused?.message} onCancel={stop}
      onConfirm={() => send(call('staff', 'revokeInvitation', { agencyId, invitationId: invitation.invitationId }))}
    />
  );
}

/** The one sheet that is open, if any. */
export function Sheets(props: SheetsProps): ReactNode {
  const { doing, model, agencyId, people, done, stop } = props;
  if (!doing || model.kind !== 'ready') return null;
  switch (doing.kind) {
    case 'invite': return <InviteSheet {...props} />;
    case 'revoke': return <RevokeSheet {...props} />;
    case 'roles': return <RolesSheet {...props} person={doing.person} />;
    case 'release': return <ReleaseSheet {...props} person={doing.person} />;
    case 'deputy': return (
      <DeputySheet
        agencyId={agencyId} person={doing.person} people={people.people} today={civilDateAt(model.at)}
        onDone={(after) => done(after, '代班安排好了。')} onCancel={stop}
      />
    );
    case 'endDeputy': return <EndDeputySheet agencyId={agencyId} person={doing.person} onDone={(after) => done(after, '代班取消了。')} onCancel={stop} />;
  }
}
