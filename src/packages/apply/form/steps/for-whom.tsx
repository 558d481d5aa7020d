import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Check, Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { Ask, Question } from '../question';
import type { StepProps } from './props';

const OPTIONS = [
  { value: 'self', label: '为自己，或者为自己的单位' },
  { value: 'other', label: '替别人填写', note: '比如帮家里老人填。要先得到本人同意，会写明是你代办的。' },
] as const;

/** 代办: who helps, and that the applicant agreed. */
export function ForWhom({ form, agency }: StepProps): ReactNode {
  const { answers, choose, errors, text } = form;
  return (
    <Question form={form} title="你为谁申请？" why={`这份申请交给${agency}。一般不收费，也不用说明拿信息做什么用。`}>
      <Ask field="forWhom">
        <Choice label="你为谁申请？" labelUnseen options={OPTIONS} value={answers.forWhom} error={errors.forWhom} onChange={(forWhom) => choose('forWhom', { forWhom })} />
      </Ask>
      {answers.forWhom === 'other' ? (
        <View>
          <Field {...text('helperName')} label="你的姓名" hint="代办人的姓名。申请人的姓名后面再填。" autoComplete="name" />
          <Field {...text('helperPhone')} label="你的电话" type="tel" hint="单位联系不上申请人时，会打给你。" autoComplete="tel" />
          <Ask field="helperConsent">
            <Check label="申请人本人已经同意由我代填" note="答复以前，申请人随时可以撤回。" checked={answers.helperConsent} error={errors.helperConsent} onChange={(helperConsent) => choose('helperConsent', { helperConsent })} />
          </Ask>
        </View>
      ) : null}
    </Question>
  );
}
