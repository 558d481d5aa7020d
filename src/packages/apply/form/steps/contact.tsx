import type { ReactNode } from 'react';
import { Field } from '@/components/field';
import { extraOf } from '../fields';
import { isForOther, isOffice } from '../answers';
import { Question } from '../question';
import type { StepProps } from './props';

/** 联系方式. */
export function Contact({ form, agency }: StepProps): ReactNode {
  const { answers, text } = form;
  const office = isOffice(answers.kind);
  const title = office ? '怎么联系单位？' : isForOther(answers) ? '怎么联系申请人？' : '怎么联系你？';
  const needed = extraOf(answers);
  return (
    <Question form={form} title={title} why={`${agency}收到以后要和你确认，哪里没写清楚也要问你。`}>
      {office ? <Field {...text('contactName')} label="联系人姓名" autoComplete="name" /> : null}
      <Field {...text('phone')} label="联系电话" type="tel" placeholder="手机号，或者带区号的固定电话" autoComplete="tel" />
      <Field {...text('email')} label="电子邮箱" type="email" optional={!needed.includes('email')} autoComplete="email" />
      <Field {...text('address')} label="通信地址" optional={!needed.includes('address')} placeholder="写到门牌号，或者村、组" autoComplete="street-address" />
    </Question>
  );
}
