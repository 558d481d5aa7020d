import type { ReactNode } from 'react';
import { Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { DELIVERIES, DELIVERIES_OF, FORMS, PROVISION_RULE, type Delivery, type FormOfInformation } from '@/domain/statute/provision';
import { articleLabel } from '@/domain/statute/article';
import { extraOf } from '../fields';
import { Ask, Question } from '../question';
import type { StepProps } from './props';

const optionsOf = <T extends string>(labels: Readonly<Record<T, string>>, keys: readonly T[]) => keys.map((value) => ({ value, label: labels[value] }));
const FORM_OPTIONS = optionsOf(FORMS, Object.keys(FORMS) as FormOfInformation[]);

/** 获取信息的方式、途径; only ways that fit the form. */
export function Provision({ form, agency }: StepProps): ReactNode {
  const { answers, choose, errors, text } = form;
  const ways: readonly Delivery[] = answers.form ? DELIVERIES_OF[answers.form] : [];
  const needed = extraOf(answers);
  return (
    <Question form={form} title="想怎么拿到信息？" why={`${agency}按你的要求提供；实在做不到的，会换一种办法并告诉你。${articleLabel(PROVISION_RULE)}`}>
      <Ask field="form">
        <Choice label="要什么样的" options={FORM_OPTIONS} value={answers.form} error={errors.form} onChange={(value) => choose('form', { form: value })} />
      </Ask>
      {answers.form ? (
        <Ask field="delivery">
          <Choice label="怎么送到你手里" options={optionsOf(DELIVERIES, ways)} value={answers.delivery} error={errors.delivery} onChange={(delivery) => choose('delivery', { delivery })} />
        </Ask>
      ) : null}
      {needed.includes('email') ? <Field {...text('email')} label="发到哪个电子邮箱" type="email" autoComplete="email" /> : null}
      {needed.includes('address') ? <Field {...text('address')} label="寄到什么地址" placeholder="写到门牌号，或者村、组" autoComplete="street-address" /> : null}
    </Question>
  );
}
