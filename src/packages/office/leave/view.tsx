import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria, heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Choice } from '@/components/choice';
import { Sheet } from '@/components/sheet';
import { Empty, Failed, Loading } from '@/components/state';
import { Done } from '../shared/done';
import { back } from '../shared/routes';
import { unfilledRows } from '../shared/unfilled';
import { rolesWords } from '../shared/words';
import type { Leaving, LeavingModel } from './use-leaving';
import '../shared/office.scss';

type Ready = Leaving & { readonly person: NonNullable<Leaving['person']> };

function Cases({ at: { cases, total, colleagues }, hand }: { readonly at: Ready } & Pick<LeavingModel, 'hand'>): ReactNode {
  if (total === 0) return <Card><Empty title="手上没有在办的申请">可以登记离岗。</Empty></Card>;
  return (
    <Card cells title={`手上在办${total}件`}>
      {cases.map((one) => (
        <Cell
          key={one.id} title={one.number} note={one.dueOn ? `最迟${one.stands}答复` : one.stands}
          {...(colleagues.length > 0 && { act: '交接', label: `交接${one.number}`, onTap: () => hand(one) })}
        />
      ))}
    </Card>
  );
}

function HandSheet({ at, ...model }: LeavingModel & { readonly at: Ready }): ReactNode {
  const { handing, to, problem, refused, choose, confirmHanding, cancel } = model;
  if (!handing) return null;
  return (
    <Sheet
      open title="这件申请交给谁办？" lead={handing.number} confirm="交接" reveal={problem} error={refused?.message} onConfirm={confirmHanding} onCancel={cancel}
      rows={[{ label: '期限', value: handing.dueOn ? `不变，最迟${handing.stands}答复` : `不变，${handing.stands}` }, { label: '告诉谁', value: '新的经办人' }]}
    >
      <Choice label="交给" options={at.colleagues.map(({ memberId, name, openCases }) => ({ value: memberId, label: name, note: `手上在办${openCases}件` }))} value={to} onChange={choose} error={problem} />
    </Sheet>
  );
}

function LeaveSheet({ at: { person, office }, asking, refused, confirmLeaving, cancel }: LeavingModel & { readonly at: Ready }): ReactNode {
  if (!asking) return null;
  return (
    <Sheet
      open title={`登记${person.name}离岗？`} confirm="登记离岗" danger error={refused?.message} onConfirm={confirmLeaving} onCancel={cancel}
      rows={[
        { label: '马上失去', value: rolesWords(person.roles), note: '他的微信不能再办本单位的事，签批密码作废' },
        ...unfilledRows(office, person.memberId, person.roles),
        { label: '代班', value: '请他代班的、他请人代班的，都取消' },
        { label: '留下的', value: '他办过的仍在经过里，名字不变' },
        { label: '回来任职', value: '再发一个邀请码' },
      ]}
    />
  );
}

/** 登记离岗. */
export function LeavingView(props: LeavingModel): ReactNode {
  const { model, done, hand, reload } = props;
  if (model.kind === 'loading') return <Loading>正在打开手上的申请</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  if (done) return <Done notice="离岗登记好了。" />;
  const { person, colleagues } = model.value;
  if (!person) return <Empty title="这个人已经不在岗" action={{ label: '返回', onTap: back }}>可能别人刚刚登记过。</Empty>;
  const at = { ...model.value, person };
  return (
    <>
      <View className="office__head">
        <View className="title" {...heading()}>{person.name}</View>
        <View className="soft">{rolesWords(person.roles)}</View>
        <View className="soft">手上的申请一件一件交给有经办人岗位的同事，交完才能登记离岗。</View>
      </View>
      {at.total > 0 && colleagues.length === 0 ? <View className="office__problem" {...aria({ role: 'alert' })}>没有别的经办人。请先邀请一位，或者给同事加上经办人的岗位。</View> : null}
      <Cases at={at} hand={hand} />
      <HandSheet {...props} at={at} />
      <LeaveSheet {...props} at={at} />
    </>
  );
}
