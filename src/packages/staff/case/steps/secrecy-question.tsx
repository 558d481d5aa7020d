import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import { SECRECY_CONCERNS, type SecrecyConcern } from '@/domain/statute/reviews';
import { Check, Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { heading } from '@/components/aria';
import type { Stepping } from './use-step';

const CONCERNS = Object.keys(SECRECY_CONCERNS) as SecrecyConcern[];
const QUESTION = `涉及${CONCERNS.map((one) => SECRECY_CONCERNS[one].label).join('、')}吗？`;
const ANSWERS = [
  { value: 'none', label: '都不涉及' },
  { value: 'some', label: '涉及其中的', note: '选了以后，逐样勾选' },
] as const;

/** 保密审查 has to be answered, also when nothing is touched. @source 条例 arts. 14–17 */
export function SecrecyQuestion({ stepping: { typed, problems, attempts, type } }: { readonly stepping: Stepping }): ReactNode {
  const { touching, touches, secrecyReviewer } = typed;
  const toggle = (one: SecrecyConcern, on: boolean) => type({ ...typed, touches: CONCERNS.filter((each) => (each === one ? on : touches.includes(each))) });
  return (
    <>
      <Choice
        label={QUESTION} options={ANSWERS} value={touching} error={touching === 'some' ? undefined : problems.touches}
        onChange={(next) => type({ ...typed, touching: next })}
      />
      {touching === 'some' ? (
        <>
          <View className="head" {...heading(3)}>涉及哪几样</View>
          {CONCERNS.map((one, index) => (
            <Check
              key={one} label={SECRECY_CONCERNS[one].label} note={SECRECY_CONCERNS[one].note} checked={touches.includes(one)}
              error={index === CONCERNS.length - 1 ? problems.touches : undefined} onChange={(on) => toggle(one, on)}
            />
          ))}
          {touches.includes('stateSecret') ? (
            <Field
              label="保密审查人" value={secrecyReviewer} limit={LIMITS.opinionCharacters} error={problems.secrecyReviewer}
              focusRequest={problems.secrecyReviewer ? attempts : 0} hint="作出保密审查结论的人的姓名和职务"
              onChange={(name) => type({ ...typed, secrecyReviewer: name })}
            />
          ) : null}
        </>
      ) : null}
    </>
  );
}
