import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { articleLabel } from '@/domain/statute/article';
import { LEAF_GROUPS, LEAVES, leavesOf, type LeafGroup } from '@/domain/statute/leaves';
import { Choice } from '@/components/choice';
import { withGroup, type DecisionDraft } from './draft';
import { GROUP_GUIDANCE } from './guidance';
import { partId } from './parts';
import type { DecisionProblems } from './problems';

const GROUPS = (Object.keys(LEAF_GROUPS) as LeafGroup[]).map((value) => ({
  value, label: `${LEAF_GROUPS[value].number}${LEAF_GROUPS[value].label}`, note: GROUP_GUIDANCE[value],
}));

const leafOptions = (group: LeafGroup) => leavesOf(group).map((value) => ({
  value,
  label: LEAVES[value].label,
  note: <><View>{LEAVES[value].meaning}</View><View>{`依据：${LEAVES[value].rules.map(articleLabel).join('、')}`}</View></>,
}));

interface OutcomeChoiceProps {
  readonly draft: DecisionDraft;
  readonly problems: DecisionProblems;
  readonly onChange: (draft: DecisionDraft) => void;
}

/** 二十一种结果, six groups first; a group with one outcome is the outcome. */
export function OutcomeChoice({ draft, problems, onChange }: OutcomeChoiceProps): ReactNode {
  const { group, leaf } = draft;
  return (
    <>
      <View id={partId('group')} className="decide__part">
        <Choice label="是哪一类结果？" options={GROUPS} value={group} error={problems.group} onChange={(next) => onChange(withGroup(draft, next))} />
      </View>
      {group && leavesOf(group).length > 1 ? (
        <View id={partId('leaf')} className="decide__part">
          <Choice
            key={group} label={`${LEAF_GROUPS[group].label}，具体是哪一种？`} options={leafOptions(group)} value={leaf} error={problems.leaf}
            onChange={(next) => onChange({ ...draft, leaf: next })}
          />
        </View>
      ) : null}
    </>
  );
}
