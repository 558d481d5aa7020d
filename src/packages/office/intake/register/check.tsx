import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { APPLICANT_KINDS } from '@/domain/applicant/kinds';
import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import { registrationOf } from '@/domain/intake/registered-channels';
import { CHANNELS } from '@/domain/statute/channels';
import { deliveryLabel, FORMS } from '@/domain/statute/provision';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts, type Fact } from '@/components/facts';
import { Icon } from '@/components/icon';
import { Question } from '@/components/question';
import { cloudToday } from '@/services/cloud-day';
import { dateWords, replyBy, whyDue, whyReceived } from '@/services/why';
import { RefusalLine } from '../shared/refusal-line';
import { documentOf, NO_CONTACT, type Answers, type StepKey } from './answers';
import { allProblems, type FieldKey, type Problem } from './problems';
import type { Register } from './use-register';

interface Line { readonly label: string; readonly value: string; readonly step: StepKey; readonly fields: readonly FieldKey[] }

const files = (kept: Answers['uploads']): string => kept.map(({ name }) => name).join('、');

/** Everything that will be stored, in the order it was asked. */
function linesOf(answers: Answers): readonly Line[] {
  const { channel, postedOn, arrivedOn, arrivedTime, kind, form, delivery, byAgent } = answers;
  const posted = channel && registrationOf(channel).posted;
  const line = (step: StepKey, label: string, value: string, ...fields: readonly FieldKey[]): Line => ({ step, label, value, fields });
  return [
    line('channel', '怎么来的', channel ? CHANNELS[channel].label : '', 'channel'),
    line('days', '到的日子', arrivedOn ? `${formatDate(arrivedOn)}${arrivedTime && channel === 'mailbox' ? ` ${arrivedTime}` : ''}` : '今天', 'arrivedOn', 'arrivedTime'),
    ...(posted ? [line('days', '邮戳', postedOn ? formatDate(postedOn) : '看不清', 'postedOn')] : []),
    line('kind', '申请人类型', kind ? APPLICANT_KINDS[kind].label : '', 'kind'),
    line('name', '申请人', answers.name, 'name'),
    ...(answers.joint.trim() ? [line('name', '共同申请人', answers.joint.trim(), 'joint')] : []),
    line('identity', IDENTITY_DOCUMENTS[documentOf(answers)].label, answers.documentNumber || '没有写，登记以后可以告知补正', 'documentNumber'),
    line('contact', '联系方式', [answers.contactName, answers.phone, answers.address, answers.email].filter((text) => text.trim()).join('；') || NO_CONTACT, 'contactName', 'phone'),
    line('agent', '谁来办的', byAgent === 'agent' ? `代理人${answers.agentName}，${answers.agentPhone}；委托书：${files(answers.paper)}` : byAgent === 'self' ? '申请人自己' : '', 'byAgent', 'agentName', 'agentPhone', 'paper'),
    line('description', '要的信息', answers.description.trim(), 'description'),
    line('provision', '怎么拿到', form && delivery ? (form === 'unstated' ? FORMS.unstated : `${FORMS[form]}，${delivery === 'unstated' ? '怎么送没有写明' : deliveryLabel(form, delivery)}`) : '', 'form', 'delivery', 'email', 'address'),
    line('originals', '原件', files(answers.uploads) || '没有拍', 'uploads'),
    ...(channel && registrationOf(channel).oral ? [line('readBack', '读给申请人听', answers.readBack && answers.consent ? '读过，申请人同意' : '', 'readBack', 'consent')] : []),
  ];
}

/** Which two dates follow from what was entered, and why. */
function datesOf({ channel = 'inPerson', arrivedOn }: Answers, today: CivilDate): readonly Fact[] {
  if (CHANNELS[channel].receivedOn === 'confirmation') {
    return [
      { label: '收到申请之日', value: '和申请人确认的那一天', note: whyReceived(channel) },
      { label: '接下来', value: '登记以后马上联系申请人', note: '4个工作小时没有确认的会提醒；联系不上的，把联系的经过记下来' },
    ];
  }
  const received = arrivedOn ?? today;
  const due = replyBy(received);
  return [
    { label: '收到申请之日', value: formatDate(received), note: whyReceived(channel) },
    { label: '答复底线', value: dateWords(due.date, due.provisional), note: whyDue(received, due.provisional) },
  ];
}

function CheckLine({ line: { label, value, step, fields }, problems, edit }: { readonly line: Line; readonly problems: readonly Problem[]; readonly edit: Register['edit'] }): ReactNode {
  const problem = problems.find(({ field }) => fields.includes(field));
  return (
    <Cell
      title={<View className="faint">{label}</View>}
      note={(
        <View className="intake__value">
          <View className="intake__text break">{value || '没有填'}</View>
          {problem ? <View className="intake__problem"><Icon name="alert" /> {problem.message}</View> : null}
        </View>
      )}
      act="改" onTap={() => edit(step)}
    />
  );
}

/** 核对: what will be stored, and which dates run from it. */
export function CheckPage({ register, agencyId }: { readonly register: Register; readonly agencyId: string }): ReactNode {
  const { answers, steps, step, wanted, refused, edit } = register;
  const today = cloudToday();
  const problems = allProblems(answers, agencyId, today);
  return (
    <Question step={steps.indexOf(step) + 1} of={steps.length} wanted={wanted} title="登记前再看一遍" why="登记以后有编号，不能删除；写错的，用后面的步骤更正。">
      <RefusalLine refused={refused} />
      {today && answers.channel ? <Card title="日期"><Facts facts={datesOf(answers, today)} /></Card> : null}
      <Card cells>{linesOf(answers).map((line) => <CheckLine key={line.label} line={line} problems={problems} edit={edit} />)}</Card>
    </Question>
  );
}
