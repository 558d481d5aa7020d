import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { deliveryLabel, DELIVERIES_OF, FORM_CHOICES, FORMS, onlyDelivery, PROVISION_RULE, type FormOfInformation } from '@/domain/statute/provision';
import { articleLabel } from '@/domain/statute/article';
import { extraOf } from '../fields';
import { Ask, Question } from '../question';
import { AddressField } from './address-field';
import type { StepProps } from './props';

const FORM_OPTIONS = FORM_CHOICES.map((value) => ({ value, label: FORMS[value] }));

interface WayProps extends Pick<StepProps, 'form' | 'agency'> {
  readonly wanted: FormOfInformation;
}

/** 途径. One way alone is no question, only an answer. */
function Way({ form: { answers, choose, errors }, agency, wanted }: WayProps): ReactNode {
  const only = onlyDelivery(wanted);
  if (only && answers.delivery === only) {
    return <View className="soft">{`${deliveryLabel(wanted, only)}。信息找到以后，${agency}和你约时间。`}</View>;
  }
  const options = DELIVERIES_OF[wanted].map((value) => ({ value, label: deliveryLabel(wanted, value) }));
  return <Choice label="怎么送到你手里" options={options} value={answers.delivery} error={errors.delivery} onChange={(delivery) => choose('delivery', { delivery })} />;
}

/** 获取信息的方式、途径; only ways that fit the form. */
export function Provision({ form, agency }: StepProps): ReactNode {
  const { answers, choose, errors, text } = form;
  const needed = extraOf(answers);
  return (
    <Question form={form} title="想怎么拿到信息？" why={`${agency}按你的要求提供；实在做不到的，会换一种办法并告诉你。${articleLabel(PROVISION_RULE)}`}>
      <Ask field="form">
        <Choice label="要什么样的" options={FORM_OPTIONS} value={answers.form} error={errors.form} onChange={(value) => choose('form', { form: value })} />
      </Ask>
      {answers.form ? <Ask field="delivery"><Way form={form} agency={agency} wanted={answers.form} /></Ask> : null}
      {needed.includes('email') ? <Field {...text('email')} label="发到哪个电子邮箱" type="email" autoComplete="email" /> : null}
      {needed.includes('address') ? <AddressField form={form} label="寄到什么地址" /> : null}
    </Question>
  );
}
