import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { WithheldDetail } from '@/contract/withheld';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { ASSESSMENT_RESULTS } from '@/domain/reassess/reassess';
import { LEAVES } from '@/domain/statute/leaves';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts } from '@/components/facts';
import { Page } from '@/components/page';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openCase, openFromAnswer, openPublished } from '../../registers/routes';
import { groundWords, standingWords } from '../../registers/withheld-words';
import { DecideSheet, ProposeSheet } from './sheets';

const TITLE = '评估一条不公开的信息';
const DID = { entered: '列入定期评估', proposed: '提出评估意见', returned: '退回', kept: '审核同意，仍不公开', opened: '审核同意，可以公开' } as const;
const LEFT = { case: '答复变了，不再评估', item: '又公开了，不再评估' } as const;

function Trace({ trace, kind }: Pick<WithheldDetail, 'trace' | 'kind'>): ReactNode {
  return (
    <Card title="评估的经过">
      {trace.map(({ type, at, by, result, words }) => (
        <View key={`${type}${at}`} className="text">
          <View>{`${formatDate(civilDateAt(at))}${by ? ` ${by}` : ''} ${type === 'void' ? LEFT[kind] : DID[type]}${result ? `：${ASSESSMENT_RESULTS[result].label}` : ''}`}</View>
          {words ? <View className="soft break">{words}</View> : null}
        </View>
      ))}
    </Card>
  );
}

function Others({ others, state }: Pick<WithheldDetail, 'others' | 'state'>): ReactNode {
  if (others.length === 0) return null;
  return (
    <Card cells title={`还有${others.length}件要过同样的信息，没有给`}>
      {others.map(({ id, number, outcome }) => <Cell key={id} title={<View className="break num">{number}</View>} note={LEAVES[outcome].label} onTap={() => openCase(id)} />)}
      {state === 'opened' ? <View className="soft">公开以后，请告诉这些申请人在哪里看得到。</View> : null}
    </Card>
  );
}

function Ready({ agencyId, one, show }: { readonly agencyId: string; readonly one: WithheldDetail; readonly show: (next: WithheldDetail) => void }): ReactNode {
  const [open, setOpen] = useState(false);
  const { tone, label, note } = standingWords(one);
  const close = () => setOpen(false);
  const done = (next: WithheldDetail) => {
    show(next);
    close();
  };
  const opens = one.state === 'opened' && one.kind === 'case';
  const bar = one.mayPropose ? <Action onTap={() => setOpen(true)}>评估</Action>
    : one.mayDecide ? <Action onTap={() => setOpen(true)}>审核评估意见</Action>
      : opens ? <Action onTap={() => (one.itemId ? openPublished(one.itemId) : openFromAnswer(one.id))}>{one.itemId ? '看转成的草稿' : '转为草稿'}</Action> : undefined;
  const sheet = { agencyId, one, onDone: done, onCancel: close };
  return (
    <Page title={TITLE} bar={bar ? <BottomBar>{bar}</BottomBar> : undefined}>
      <Card>
        <View className="row"><View className="faint num break">{one.number}</View><Tag tone={tone}>{label}</Tag></View>
        <Facts facts={[
          { label: one.kind === 'case' ? '要的是什么' : '撤回的信息', value: one.text },
          { label: '不公开的依据', value: groundWords(one) },
          { label: one.kind === 'case' ? '答复' : '撤回', value: formatDate(one.withheldOn) },
          ...(one.state === 'withheld' ? [{ label: '评估', value: note, note: `每${one.months}个月一次，依据：《条例》第十八条` }] : []),
          ...(one.proposal ? [{ label: '评估意见', value: `${ASSESSMENT_RESULTS[one.proposal.result].label}：${one.proposal.reason}`, note: `${one.proposal.by}，${formatDate(civilDateAt(one.proposal.at))}` }] : []),
        ]} />
        {one.kind === 'case' ? <Action kind="ghost" small onTap={() => openCase(one.id)}>看这件申请</Action> : <Action kind="ghost" small onTap={() => openPublished(one.id)}>看这条信息</Action>}
      </Card>
      <Others others={one.others} state={one.state} />
      <Trace trace={one.trace} kind={one.kind} />
      {open && one.mayPropose ? <ProposeSheet {...sheet} /> : null}
      {open && one.mayDecide ? <DecideSheet {...sheet} /> : null}
    </Page>
  );
}

/** 评估一条不公开的信息. @source 条例 art. 18 */
export default function AssessmentPage(): ReactNode {
  const { agency: agencyId = '', id = '' } = useRouter().params;
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'withheld', { agencyId, id }), [agencyId, id]));
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="评估过的都在，没有丢。" onRetry={reload} /></Page>;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Ready agencyId={agencyId} one={model.value} show={(next) => show(next, model.at)} />
    </>
  );
}
