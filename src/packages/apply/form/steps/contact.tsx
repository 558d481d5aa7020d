import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { extraOf } from '../fields';
import { isForOther, isOffice } from '../answers';
import { Privacy } from '../privacy';
import { Question } from '../question';
import { AddressField } from './address-field';
import type { StepProps } from './props';

/** 联系方式: a phone is enough. */
export function Contact({ form, agency }: StepProps): ReactNode {
  const { answers, errors, text } = form;
  const office = isOffice(answers.kind);
  const title = office ? '怎么联系单位？' : isForOther(answers) ? '怎么联系申请人？' : '怎么联系你？';
  const needed = extraOf(answers);
  const opened = Boolean(answers.email || answers.address || errors.email || errors.address);
  return (
    <Question form={form} title={title} why={`${agency}收到以后要和你确认，哪里没写清楚也要问你。`}>
      {office ? <Field {...text('contactName')} label="联系人姓名" autoFocus autoComplete="name" /> : null}
      <Field {...text('phone')} label="联系电话" type="tel" placeholder="手机号，或者带区号的固定电话" autoFocus={!office} autoComplete="tel" />
      <Card cells>
        <Fold title="再留邮箱、地址（可以不填）" open={opened}>
          <Field {...text('email')} label="电子邮箱" type="email" optional={!needed.includes('email')} autoComplete="email" />
          <AddressField form={form} label="通信地址" optional={!needed.includes('address')} />
        </Fold>
      </Card>
      <Privacy agency={agency} />
    </Question>
  );
}
