import { useEffect, useRef, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { CaseEventType } from '@/domain/case/event';
import { STEPS, type NodeId, type WizardOption } from '@/domain/wizard/graph';
import { optionProblem } from '@/domain/wizard/standing';
import { WIZARD_NODES } from '@/domain/wizard/wizard';
import type { StaffCase } from '@/contract/staff';
import { aria, heading } from '@/components/aria';
import { Icon } from '@/components/icon';
import { Tap } from '@/components/tap';
import { scrollToTop } from '@/services/scroll';
import { EarlierAnswers } from '../shared/earlier-answers';
import { Articles } from './articles';
import { LinkStep, stepLink } from './link-step';
import { missingStep, problemWords } from './problem-words';
import type { WizardModel } from './use-wizard';

const TOP = 'wizard-question';

interface QuestionProps extends Pick<WizardModel, 'answer'> {
  readonly current: StaffCase;
  readonly walk: NonNullable<WizardModel['walk']>;
  readonly standing: NonNullable<WizardModel['standing']>;
  readonly node: NodeId;
}

function Option({ option, chosen, onPick }: { readonly option: WizardOption; readonly chosen: boolean; readonly onPick: () => void }): ReactNode {
  return (
    <Tap className={chosen ? 'wizard__option wizard__option--was' : 'wizard__option'} onTap={onPick}>
      <View className="row">
        <View className="grow">
          <View>{option.label}</View>
          {option.hint ? <View className="faint">{option.hint}</View> : null}
          {chosen ? <View className="wizard__was">上次选的</View> : null}
        </View>
        <View className="wizard__go"><Icon name="forward" /></View>
      </View>
    </Tap>
  );
}

interface BlockedProps extends Pick<QuestionProps, 'current' | 'walk'> {
  readonly option: WizardOption;
  /** The step that is missing, where no option above leads there already. */
  readonly event: CaseEventType | undefined;
}

/** What the file contradicts says so before it can be chosen, and leads to the step that is missing. */
function Blocked({ option, current, walk, event }: BlockedProps): ReactNode {
  const problem = optionProblem(option, walk.record);
  return (
    <View className="wizard__option wizard__option--off">
      <View className="soft">{option.label}</View>
      {option.hint ? <View className="faint">{option.hint}</View> : null}
      <View className="wizard__problem"><Icon name="info" />{` ${problem ? problemWords(problem) : ''}`}</View>
      {event && stepLink(current, event) ? <LinkStep current={current} event={event} /> : null}
    </View>
  );
}

function Options({ current, walk, node, answer }: Pick<QuestionProps, 'current' | 'walk' | 'node' | 'answer'>): ReactNode {
  const { options } = WIZARD_NODES[node];
  const missing = Object.entries(options).map(([key, option]) => missingStep(key, option, walk.record));
  return Object.entries(options).map(([key, option], index) => (optionProblem(option, walk.record)
    ? <Blocked key={key} option={option} current={current} walk={walk} event={missing.indexOf(missing[index]) === index ? missing[index] : undefined} />
    : <Option key={key} option={option} chosen={walk.answers[node] === key} onPick={() => answer(node, key)} />));
}

/** Why it is asked once more. */
function Doubt({ standing: { doubt }, node }: Pick<QuestionProps, 'standing' | 'node'>): ReactNode {
  if (doubt?.node !== node) return null;
  const was = WIZARD_NODES[node].options[doubt.option]?.label;
  return <View className="wizard__note" {...aria({ role: 'status' })}>{`${problemWords(doubt.problem)}这一问请重新回答。${was ? `上次选的是“${was}”。` : ''}`}</View>;
}

/** One question: an example, the choices, what it rests on. */
export function WizardQuestion({ current, walk, standing, node, answer }: QuestionProps): ReactNode {
  const { step, question, example, rules } = WIZARD_NODES[node];
  const shown = useRef(node);
  useEffect(() => {
    if (shown.current !== node) scrollToTop(TOP);
    shown.current = node;
  }, [node]);
  const choices = (
    <View {...aria({ role: 'group', label: question })}>
      <Options current={current} walk={walk} node={node} answer={answer} />
    </View>
  );
  return (
    <View id={TOP} className="wizard__top">
      <View className="faint">{`${STEPS[step].label}：${STEPS[step].asks}`}</View>
      <View className="title wizard__question" {...heading(2)}>{question}</View>
      <View className="soft wizard__example">{`例如：${example}`}</View>
      <Doubt standing={standing} node={node} />
      {node === 'history' ? <EarlierAnswers current={current}>{choices}</EarlierAnswers> : choices}
      <Articles rules={rules} />
    </View>
  );
}
