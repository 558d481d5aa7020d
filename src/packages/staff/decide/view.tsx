import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import { articleLabel } from '@/domain/statute/article';
import { LEAVES } from '@/domain/statute/leaves';
import type { StaffCase } from '@/contract/staff';
import { heading } from '@/components/aria';
import { PracticeBanner } from '@/components/practice-banner';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { countsIn } from '../shared/counts-in';
import { Facts } from '@/components/facts';
import { backToCase } from '../shared/routes';
import { stepOf } from '../shared/words';
import { ContraryField, GuideNote } from './contrary-field';
import { DecideSheet } from './decide-sheet';
import { FactFields } from './fact-fields';
import { REASONS_WANTED } from './guidance';
import { OutcomeChoice } from './outcome-choice';
import { blockedBy } from './questions';
import { RecordNote } from './record-note';
import type { DecideModel } from './use-decide';
import { WithheldParts } from './withheld-parts';
import './decide.scss';

function whyNot({ state, clock, waitingFor }: StaffCase): string {
  if (state === 'submitted') return '这件申请还没有确认收到，确认以后才能拟定答复。';
  if (state === 'inProgress' && clock.waitingFor === 'consultation') return '还在征求意见，意见收到、期限届满或者登记不再征求以后才能拟定答复。';
  return `${waitingFor ?? '这件申请现在不用拟定答复'}。`;
}

/** Nothing can be drafted here now: why, and the way back. What was written stays on the phone. */
function NotNow({ current, typed }: { readonly current: StaffCase; readonly typed: boolean }): ReactNode {
  const why = whyNot(current);
  return (
    <Empty title="现在不能拟定答复" action={{ label: '看这件申请', onTap: () => backToCase(current.id) }}>
      {`${why}${typed ? '你写的内容还在这部手机上。' : ''}`}
    </Empty>
  );
}

function Counting({ current, leaf }: { readonly current: StaffCase; readonly leaf: NonNullable<DecideModel['draft']['leaf']> }): ReactNode {
  return (
    <Card>
      <Facts facts={[
        { label: '依据', value: LEAVES[leaf].rules.map(articleLabel).join('、') },
        { label: '计入', value: countsIn(leaf, current.applicant.kind), note: '送达那一年的年报' },
      ]} />
    </Card>
  );
}

/** 拟定答复: the outcome by its group, the facts it stands on, the reasons. */
export function DecideView(props: DecideModel): ReactNode {
  const { model, draft, problems, focusOn, kept, change, reload } = props;
  if (model.kind === 'loading') return <Loading>正在打开案件</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="写过的内容都在这部手机上。" onRetry={reload} />;
  const current = model.value;
  if (!current.actions.includes('decided')) return <NotNow current={current} typed={props.written} />;
  const blocked = blockedBy(draft, current.records);
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      {current.practice ? <PracticeBanner /> : null}
      <View className="decide__head">
        <View className="faint num break">{current.number}</View>
        <View className="head break" {...heading()}>{current.request.description}</View>
        <View className="soft">{stepOf(current, model.at).headline}</View>
        {current.returned ? <View className="decide__returned">{`退回原因：${current.returned.reason}`}</View> : null}
      </View>
      <GuideNote id={current.id} basis={props.basis} draft={draft} />
      <OutcomeChoice draft={draft} problems={problems} onChange={change} />
      <RecordNote record={blocked} />
      {draft.leaf && !blocked ? <Counting current={current} leaf={draft.leaf} /> : null}
      {draft.leaf === 'partiallyGranted' ? <WithheldParts {...props} /> : null}
      <FactFields {...props} current={current} />
      {blocked ? null : <ContraryField {...props} id={current.id} />}
      <Field
        label="理由" multiline value={draft.reasons} limit={LIMITS.reasonsCharacters} error={problems.reasons}
        focusRequest={focusOn('reasons')}
        hint={draft.leaf ? REASONS_WANTED[draft.leaf] : '选好结果以后，这里会提示要写明什么。'}
        onChange={(reasons) => change({ ...draft, reasons })}
      />
      <View className="faint">{kept ? '写的内容保存在这部手机上，提交以前一直在。' : '这部手机不让保存，离开以前请先提交。'}</View>
      <DecideSheet {...props} current={current} />
    </>
  );
}
