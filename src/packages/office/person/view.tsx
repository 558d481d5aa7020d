import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { People, Person } from '@/contract/office';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Empty, Failed, Loading } from '@/components/state';
import { Done } from '../shared/done';
import { Sheets } from '../people/sheets';
import type { PeopleModel } from '../people/use-people';
import { back, openLeaving, openPin } from '../shared/routes';
import { deputyWords, PIN_WORDS, rolesWords } from '../shared/words';
import '../shared/office.scss';

/** What can be done with one person; oneself has fewer. */
function Ways({ agencyId, person, people, start }: PeopleModel & { readonly person: Person; readonly people: People }): ReactNode {
  const manages = people.invitations !== undefined;
  const { me, memberId, roles, deputy, pin = 'none', openCases } = person;
  return (
    <Card cells>
      {manages ? <Cell title="岗位" note={rolesWords(roles)} act="调整" onTap={() => start({ kind: 'roles', person })} /> : <Cell title="岗位" note={rolesWords(roles)} />}
      <Cell title="代班" note={deputy ? deputyWords(deputy) : '没有安排'} act={deputy ? '取消' : '安排'} onTap={() => start({ kind: deputy ? 'endDeputy' : 'deputy', person })} />
      {me ? <Cell title="签批密码" note={PIN_WORDS[pin]} onTap={() => openPin(agencyId)} /> : null}
      {!me && pin === 'none' ? <Cell title="签批密码" note={`${PIN_WORDS.none}，由本人设置`} /> : null}
      {!me && pin !== 'none' ? <Cell title="签批密码" note={PIN_WORDS[pin]} act="解除" onTap={() => start({ kind: 'release', person })} /> : null}
      {manages ? <Cell title="登记离岗" note={openCases > 0 ? `手上在办${openCases}件，先一件一件交给同事` : '手上没有在办的申请'} onTap={() => openLeaving(agencyId, memberId)} /> : null}
    </Card>
  );
}

export function PersonView(props: PeopleModel & { readonly memberId: string }): ReactNode {
  const { model, notice, memberId, reload } = props;
  if (model.kind === 'loading') return <Loading />;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  const person = model.value.people.find((one) => one.memberId === memberId && !one.left);
  const seen = person && (person.me ?? model.value.invitations !== undefined);
  if (!person || !seen) return <Empty title="这个人已经不在岗" action={{ label: '返回', onTap: back }}>可能刚刚登记了离岗。</Empty>;
  return (
    <>
      <Done notice={notice} />
      <View className="office__head">
        <View className="title" {...heading()}>{person.name}</View>
        <View className="soft">{model.value.agency.name}</View>
      </View>
      <Ways {...props} person={person} people={model.value} />
      <Sheets {...props} people={model.value} />
    </>
  );
}
