import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Field } from '@/components/field';
import { TextLink } from '@/components/text-link';
import { isForOther, isOffice } from '../answers';
import { asksWho } from '../steps-of';
import { Privacy } from '../privacy';
import { SameAsLast } from '../same-as-last';
import { Question } from '../question';
import type { StepProps } from './props';

/** 姓名或者名称. */
export function Name({ form, agency }: StepProps): ReactNode {
  const { answers, text, edit, update } = form;
  const office = isOffice(answers.kind);
  const title = office ? '单位叫什么名字？' : isForOther(answers) ? '申请人叫什么名字？' : '你叫什么名字？';
  return (
    <Question form={form} title={title} why={office ? '写全称，和证照上的一样。' : '和证件上的一样。'}>
      {asksWho(answers) || answers.name ? null : <SameAsLast form={form} />}
      <Field {...text('name')} label={office ? '单位全称' : '姓名'} autoFocus autoComplete={office ? 'organization' : 'name'} />
      {asksWho(answers) ? null : (
        <View className="form__who soft">
          以个人名义，为自己申请。
          <TextLink
            label="不是为自己：为单位、孩子或者别人申请"
            onTap={() => {
              update({ asksWho: true });
              edit('forWhom', false);
            }}
          >
            为单位、孩子或者别人申请
          </TextLink>
        </View>
      )}
      <Privacy agency={agency} />
    </Question>
  );
}
