import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import type { StaffCase } from '@/contract/staff';
import { articleLabel } from '@/domain/statute/article';
import type { AskedFact } from '@/domain/statute/asked-facts';
import { DECISION_FACTS, type DecisionFactKey } from '@/domain/statute/decision-facts';
import { Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { EarlierAnswers } from '../shared/earlier-answers';
import { CASES } from './guidance';
import { partId } from './parts';
import { factOf, questionsOf, standIn } from './questions';
import { RecordNote } from './record-note';
import type { DecideModel } from './use-decide';

type FieldsProps = Pick<DecideModel, 'draft' | 'problems' | 'focusOn' | 'change'>;

/** A name needs one line; everything else is told in sentences. */
const ONE_LINE: ReadonlySet<DecisionFactKey> = new Set(['secrecyReviewer']);

/** Of several facts one is enough: which of them is the case. */
function Cases({ keys, draft, problems, change }: Pick<AskedFact, 'keys'> & FieldsProps): ReactNode {
  const field = `facts.${keys[0]}`;
  const picked = keys.find((key) => key === draft.picked);
  return (
    <View id={partId(field)} className="decide__part">
      <Choice
        label="属于哪一种情形？" value={picked} error={picked ? undefined : problems[field]}
        options={keys.map((value) => ({ value, ...(CASES[value] ?? { label: DECISION_FACTS[value].label }) }))}
        onChange={(key) => change({ ...draft, picked: key })}
      />
    </View>
  );
}

function Fact({ fact, needed, draft, problems, focusOn, change }: { readonly fact: DecisionFactKey; readonly needed: boolean } & FieldsProps): ReactNode {
  const { label, hint, rule } = DECISION_FACTS[fact];
  const field = `facts.${fact}`;
  return (
    <Field
      label={label} hint={`${hint}。依据：${articleLabel(rule)}`} optional={!needed} multiline={!ONE_LINE.has(fact)} limit={LIMITS.factCharacters}
      value={draft.facts[fact] ?? ''} error={problems[field]} focusRequest={focusOn(field)}
      onChange={(text) => change({ ...draft, facts: { ...draft.facts, [fact]: text } })}
    />
  );
}

/** 答复所依据的事实: one field each, those that are needed first. */
export function FactFields({ current, ...props }: FieldsProps & { readonly current: StaffCase }): ReactNode {
  const { draft } = props;
  const { records } = current;
  const instead = standIn(draft, records);
  return questionsOf(draft, records).map((question) => {
    const fact = factOf(question, draft);
    return (
      <View key={question.keys[0]}>
        {question.keys.length > 1 ? <Cases {...props} keys={question.keys} /> : null}
        {instead && fact === instead.fact ? <RecordNote record={instead.record} instead={fact} /> : null}
        {fact ? <Fact key={fact} {...props} fact={fact} needed={question.needed} /> : null}
        {fact === 'earlierAnswer' ? <EarlierAnswers current={current} take={(earlierAnswer) => props.change({ ...draft, facts: { ...draft.facts, earlierAnswer } })} /> : null}
      </View>
    );
  });
}
