import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import { articleLabel } from '@/domain/statute/article';
import { DECISION_FACTS } from '@/domain/statute/decision-facts';
import { contraryWords } from '@/domain/wizard/contrary';
import { aria } from '@/components/aria';
import { Field } from '@/components/field';
import { TextLink } from '@/components/text-link';
import { openWizard } from '../shared/routes';
import { contraryIn } from './questions';
import type { DecideModel } from './use-decide';

const FACT = 'contraryToWizard';

/** Before an outcome is chosen: the wizard finds it, and fills in what it finds. */
export function GuideNote({ id, basis: { result }, draft }: Pick<DecideModel, 'basis' | 'draft'> & { readonly id: string }): ReactNode {
  if (draft.leaf || !result || result.kind === 'leaf') return null;
  return (
    <View className="decide__note">
      <View>办理指引还没有走完。走完以后，结果会自动选好，要写的事实也会列出来。</View>
      <TextLink onTap={() => openWizard(id)}>走办理指引</TextLink>
    </View>
  );
}

/** 与指引不一致的理由: said as soon as an outcome is chosen that the wizard does not lead to. */
export function ContraryField({ id, basis, draft, problems, focusOn, change }: Pick<DecideModel, 'basis' | 'draft' | 'problems' | 'focusOn' | 'change'> & { readonly id: string }): ReactNode {
  const { leaf, facts } = draft;
  if (!leaf || !basis.result || !contraryIn(draft, basis)) return null;
  const { label, hint, rule } = DECISION_FACTS[FACT];
  return (
    <>
      <View className="decide__note" {...aria({ live: 'polite' })}>
        <View>{contraryWords(leaf, basis.result)}</View>
        <TextLink onTap={() => openWizard(id)}>走办理指引</TextLink>
      </View>
      <Field
        label={label} multiline value={facts[FACT] ?? ''} limit={LIMITS.factCharacters} error={problems[`facts.${FACT}`]} focusRequest={focusOn(`facts.${FACT}`)}
        hint={`${hint}；只存档，审核人和分管领导看得到。依据：${articleLabel(rule)}`}
        onChange={(words) => change({ ...draft, facts: { ...facts, [FACT]: words } })}
      />
    </>
  );
}
