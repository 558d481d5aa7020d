import type { ReactNode } from 'react';
import { Field } from '@/components/field';
import { isForOther, isOffice } from '../answers';
import { Question } from '../question';
import type { StepProps } from './props';

/** 姓名或者名称. */
export function Name({ form }: StepProps): ReactNode {
  const { answers, text } = form;
  const office = isOffice(answers.kind);
  const title = office ? '单位叫什么名字？' : isForOther(answers) ? '申请人叫什么名字？' : '你叫什么名字？';
  return (
    <Question form={form} title={title} why={office ? '写全称，和证照上的一样。' : '和证件上的一样。'}>
      <Field {...text('name')} label={office ? '单位全称' : '姓名'} autoComplete={office ? 'organization' : 'name'} />
    </Question>
  );
}
