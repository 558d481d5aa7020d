import { useRef, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { formatCode, INVITATION_DAYS } from '@/domain/people/invitation';
import type { StaffRole } from '@/domain/statute/roles';
import type { People } from '@/contract/office';
import type { Refused } from '@/contract/reply';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { copy } from '@/services/contact';
import { randomId } from '@/services/random-id';
import { useKept } from '@/services/use-kept';
import { RoleChecks } from '../shared/role-checks';
import { rolesWords } from '../shared/words';
import { BLANK, parseInviting } from './inviting';
import type { PeopleModel } from './use-people';

interface Made { readonly code: string; readonly expiresOn: CivilDate; readonly name: string; readonly roles: readonly StaffRole[] }

/** What is sent to the colleague, in one piece. */
const messageOf = (agency: string, { code, expiresOn, name, roles }: Made): string =>
  `${name}，${agency}请你担任${rolesWords(roles)}。打开小程序“我的”，点“我有邀请码”，输入 ${formatCode(code)}。${formatDate(expiresOn)}以前有效，只能用一次。`;

/** 邀请: a name and posts, then the code, which is shown this once. */
export function InviteSheet({ agencyId, people, refresh, stop }: PeopleModel & { readonly people: People }): ReactNode {
  const { value: { name, roles }, set, drop } = useKept(`office.invite:${agencyId}`, parseInviting, BLANK);
  const [problems, setProblems] = useState<Readonly<Partial<Record<'name' | 'roles', string>>>>({});
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<Refused>();
  const [made, setMade] = useState<Made>();

  // The same try again gives the same code: the reply may have been lost on the way.
  const key = useRef(randomId());

  const confirm = async () => {
    const wrong = { ...(name.trim() === '' && { name: '请填写姓名。' }), ...(roles.length === 0 && { roles: '请至少选择一个岗位。' }) };
    setProblems(wrong);
    setRefused(undefined);
    setAttempts(attempts + 1);
    if (Object.keys(wrong).length > 0) return;
    const reply = await call('staff', 'invite', { agencyId, name, roles: [...roles], key: key.current });
    if (!reply.ok) {
      if (reply.field === 'name' || reply.field === 'roles') setProblems({ [reply.field]: reply.message });
      else setRefused(reply);
      return;
    }
    key.current = randomId();
    setMade({ code: reply.value.code, expiresOn: reply.value.expiresOn, name, roles });
    drop();
    refresh(reply.value.people);
  };

  if (made) {
    return (
      <Sheet
        open title={`给${made.name}的邀请码`} lead="只显示这一次，请现在发给他本人。" confirm="复制邀请" cancel="好了"
        rows={[{ label: '岗位', value: rolesWords(made.roles) }, { label: '有效到', value: formatDate(made.expiresOn), note: '只能用一次；没有用的可以收回' }]}
        onConfirm={() => copy(messageOf(people.agency.name, made))} onCancel={stop}
      >
        <View className="office__code num">{formatCode(made.code)}</View>
      </Sheet>
    );
  }
  return (
    <Sheet
      open title="邀请一位同事" lead={`生成一个邀请码，${INVITATION_DAYS}天以内有效，只能用一次。谁用它，谁的微信就是这个人。`} confirm="生成邀请码"
      reveal={Object.values(problems).join()} error={refused?.message} onConfirm={confirm} onCancel={stop}
    >
      <View className="office__part" />
      <Field label="姓名" value={name} hint="记在经过里，请写真名" error={problems.name} focusRequest={problems.name ? attempts : 0} onChange={(next) => set({ name: next, roles })} />
      <RoleChecks roles={roles} county={people.agency.county === true} error={problems.roles} onChange={(next) => set({ name, roles: next })} />
    </Sheet>
  );
}
