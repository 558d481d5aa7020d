import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import type { People } from '@/contract/office';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { Tag } from '@/components/tag';
import { Done } from '../shared/done';
import { back, openPerson } from '../shared/routes';
import { personNote, rolesWords } from '../shared/words';
import { Sheets } from './sheets';
import type { PeopleModel } from './use-people';
import '../shared/office.scss';

function Staff({ people }: { readonly people: People }): ReactNode {
  const manages = people.invitations !== undefined;
  return (
    <Card cells>
      {people.people.map((person) => {
        const tag = person.pin === 'locked' ? <Tag tone="late">已锁定</Tag> : person.me ? <Tag tone="calm">我</Tag> : undefined;
        const opens = !person.left && (manages || person.me);
        return <Cell key={person.memberId} title={person.name} note={personNote(person)} value={tag} {...(opens && { onTap: () => openPerson(people.agency.id, person.memberId) })} />;
      })}
    </Card>
  );
}

function Invitations({ invitations, start }: { readonly invitations: NonNullable<People['invitations']> } & Pick<PeopleModel, 'start'>): ReactNode {
  if (invitations.length === 0) return null;
  return (
    <Card cells title="还没有接受的邀请">
      {invitations.map((invitation) => (
        <Cell
          key={invitation.invitationId} title={invitation.name} note={`${rolesWords(invitation.roles)}；${invitation.expired ? `${formatDate(invitation.expiresOn)}过期了` : `有效到${formatDate(invitation.expiresOn)}`}`}
          act="收回" label={`收回给${invitation.name}的邀请`} onTap={() => start({ kind: 'revoke', invitation })}
        />
      ))}
    </Card>
  );
}

export function PeopleView(props: PeopleModel): ReactNode {
  const { model, notice, start, reload } = props;
  if (model.kind === 'loading') return <Loading>正在打开人员</Loading>;
  if (model.kind === 'failed') {
    return model.refused.code === 'notFound' || model.refused.code === 'forbidden'
      ? <Failed refused={model.refused} onRetry={back} retryLabel="返回" />
      : <Failed refused={model.refused} onRetry={reload} />;
  }
  const { agency, people, invitations } = model.value;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Done notice={notice} />
      <View className="office__head"><View className="title" {...heading()}>{agency.name}</View></View>
      {people.length === 0 ? <Card><Empty title="这个单位还没有人">邀请第一位管理员，由他邀请其他同事。</Empty></Card> : <Staff people={model.value} />}
      {invitations ? <Invitations invitations={invitations} start={start} /> : null}
      <Sheets {...props} people={model.value} />
    </>
  );
}
