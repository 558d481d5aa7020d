import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Check, Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { SayOrShow } from '@/components/say-or-show';
import { consentOf } from '../answers';
import { Privacy } from '../privacy';
import { Ask, Question } from '../question';
import { KeptOriginals } from './kept-originals';
import type { StepProps } from './props';

const OPTIONS = [
  { value: 'self', label: '为自己，或者为自己的单位' },
  { value: 'ward', label: '为孩子，或者自己监护的人', note: '由监护人一起提出，不用另外取得同意。' },
  { value: 'other', label: '替别人填写', note: '比如帮家里老人填。要先得到本人同意，会写明是你代办的。' },
] as const;

/** 申请人同意, recorded: a voice or a signed paper. */
function Consent({ form, uploads }: StepProps): ReactNode {
  const { answers, choose, errors } = form;
  const kept = consentOf(answers);
  return (
    <>
      <Ask field="helperConsent">
        <Check label="申请人本人已经同意由我代填" note="答复以前，申请人随时可以撤回。" checked={answers.helperConsent} error={errors.helperConsent} onChange={(helperConsent) => choose('helperConsent', { helperConsent })} />
      </Ask>
      <Ask field="consent">
        <View className="form__or soft">请申请人说一句“我同意某某帮我申请”，录下来；或者写在纸上签名，拍下来。</View>
        <SayOrShow say="录他同意" show="拍签名" onFiles={(pick) => uploads.add(pick, 'consent')} />
        <KeptOriginals title="申请人同意" kept={kept ? [kept] : []} uploads={uploads} as="consent" error={errors.consent ?? errors.uploads} />
      </Ask>
    </>
  );
}

/** 代办: who helps, and that the applicant agreed. */
export function ForWhom(props: StepProps): ReactNode {
  const { form, agency } = props;
  const { answers, choose, errors, text } = form;
  const ward = answers.forWhom === 'ward';
  return (
    <Question form={form} title="你为谁申请？" why={`这份申请交给${agency}。一般不收费，也不用说明拿信息做什么用。`}>
      <Ask field="forWhom">
        <Choice label="你为谁申请？" labelUnseen options={OPTIONS} value={answers.forWhom} error={errors.forWhom} onChange={(forWhom) => choose('forWhom', { forWhom })} />
      </Ask>
      {answers.forWhom === 'other' || ward ? (
        <View>
          <Field {...text('helperName')} label="你的姓名" hint={`${ward ? '监护人' : '代办人'}的姓名。申请人的姓名后面再填。`} autoComplete="name" />
          <Field {...text('helperPhone')} label="你的电话" type="tel" hint="单位联系不上申请人时，会打给你。" autoComplete="tel" />
          {ward ? (
            <Ask field="helperConsent">
              <Check label="我是监护人，同意提交这份申请" checked={answers.helperConsent} error={errors.helperConsent} onChange={(helperConsent) => choose('helperConsent', { helperConsent })} />
            </Ask>
          ) : <Consent {...props} />}
          <Privacy agency={agency} />
        </View>
      ) : null}
    </Question>
  );
}
