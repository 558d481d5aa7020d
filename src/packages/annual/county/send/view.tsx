import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { addDays, fullDay, type CivilDate } from '@/domain/calendar/civil-date';
import { URGE_MATTERS, type UrgeMatter } from '@/domain/county/urge';
import type { UrgeReasons } from '@/contract/county-year';
import { LIMITS } from '@/contract/limits';
import { heading } from '@/components/aria';
import { Choice } from '@/components/choice';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { Empty } from '@/components/state';
import { backToCounty } from '../shared/routes';
import type { SendModel } from './use-send';

/** The longest that an answer is waited for here. */
const DAYS_AHEAD = 30;

type Reason = UrgeReasons['reasons'][number];

/** What is chosen, unless it was sent today or is done meanwhile. */
export const chosenOf = (reasons: readonly Reason[], matter: UrgeMatter | undefined): Reason | undefined =>
  reasons.find((reason) => reason.matter === matter && !reason.urgedToday);

const people = ({ officers, heads }: UrgeReasons['told']): string =>
  [...(officers.length > 0 ? [`经办人${officers.join('、')}`] : []), ...(heads.length > 0 ? [`公开机构负责人${heads.join('、')}`] : [])].join('；') || '现在没有人在岗，换了人就能看到';

function Confirm({ reason, by, agency, told, typed, asking, refused, send, cancel }: SendModel & { readonly reason: Reason; readonly by: CivilDate } & Pick<UrgeReasons, 'agency' | 'told'>): ReactNode {
  if (!asking) return null;
  return (
    <Sheet
      open title={`催办${agency.name}？`}
      rows={[
        { label: '催什么', value: URGE_MATTERS[reason.matter].label, note: `${reason.why}（${reason.article}）` },
        ...(typed.words.trim() ? [{ label: '还要说的', value: typed.words.trim() }] : []),
        { label: '最后一天', value: fullDay(by), note: '到这一天还没有答复、也没有办好的，提醒一次；过了再提醒，县里也收到' },
        { label: '告诉谁', value: people(told) },
        { label: '不能撤回', value: '催办和答复都记下来；同一件事一天只催一次' },
      ]}
      error={refused && `${refused.message}写的内容都在。`} confirm="催办" onConfirm={() => send(reason.matter, by)} onCancel={cancel}
    />
  );
}

export function SendView({ value, ...form }: SendModel & { readonly value: UrgeReasons & { readonly today: CivilDate } }): ReactNode {
  const { agency, reasons, told, today } = value;
  const { typed, change, missing } = form;
  if (reasons.length === 0) return <Empty title={`${agency.name}没有可以催的`} action={{ label: '回到全县', onTap: backToCounty }}>没有逾期、待确认、快到期的申请，要公开的没有过期，年报公布了，核对也没有问题。</Empty>;
  const reason = chosenOf(reasons, typed.matter);
  const by = typed.by ?? reason?.by;
  const sent = reasons.filter(({ urgedToday }) => urgedToday);
  return (
    <>
      <View className="title" {...heading()}>{agency.name}</View>
      <Choice
        label="催什么" value={reason?.matter} onChange={(matter: UrgeMatter) => change({ words: typed.words, matter })}
        options={reasons.filter(({ urgedToday }) => !urgedToday).map(({ matter, why, article }) => ({ value: matter, label: URGE_MATTERS[matter].label, note: `${why}${article}` }))}
        error={missing ? '请先选催什么' : undefined}
      />
      {sent.length > 0 ? <View className="soft">{`今天已经催过：${sent.map(({ matter }) => URGE_MATTERS[matter].label).join('、')}。一天只催一次。`}</View> : null}
      {reason && by ? <DayField label="到哪天要答复" value={by} onChange={(day) => change({ ...typed, ...(day && { by: day }) })} from={today} to={addDays(today, DAYS_AHEAD)} hint="到这天还没有答复的，会再提醒" /> : null}
      <Field label="还要说的话" optional multiline value={typed.words} onChange={(words) => change({ ...typed, words })} placeholder="例如：请今天先和申请人联系" hint="原因和件数已经写在催办里，不用再写" limit={LIMITS.opinionCharacters} />
      {reason && by ? <Confirm {...form} reason={reason} by={by} agency={agency} told={told} /> : null}
    </>
  );
}
