import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Check } from '@/components/choice';
import { Field } from '@/components/field';
import { GUARDED_BELOW_YEARS, GUARDIAN_RULE } from '@/domain/applicant/minor';
import { articleLabel } from '@/domain/statute/article';
import { Privacy } from '../privacy';
import { Ask, Question } from '../question';
import type { StepProps } from './props';

const MUST = `申请人还没有满${GUARDED_BELOW_YEARS}周岁，用他的个人信息要监护人同意，申请由监护人一起提出。依据：${articleLabel(GUARDIAN_RULE)}`;
const MAY = `申请人满了${GUARDED_BELOW_YEARS}周岁、还没有成年，可以自己申请，也可以请监护人一起。不请，直接下一步。`;

/** 监护人 beside a child. */
export function Guardian({ form, agency }: StepProps): ReactNode {
  const { answers, choose, errors, text } = form;
  const must = answers.minority === 'guarded';
  return (
    <Question form={form} title={must ? '请监护人来填这一步' : '监护人一起申请吗？'} why={must ? MUST : MAY}>
      <Field {...text('helperName')} label="监护人的姓名" hint="父母，或者依法担任监护人的人。" optional={!must} autoFocus={must} autoComplete="name" />
      {must || answers.helperName.trim() ? (
        <View>
          <Field {...text('helperPhone')} label="监护人的电话" type="tel" autoComplete="tel" />
          <Ask field="helperConsent">
            <Check label="我是监护人，同意提交这份申请" note={`也同意${agency}为办这件申请使用孩子的个人信息。`} checked={answers.helperConsent} error={errors.helperConsent} onChange={(helperConsent) => choose('helperConsent', { helperConsent })} />
          </Ask>
        </View>
      ) : null}
      <Privacy agency={agency} />
    </Question>
  );
}
