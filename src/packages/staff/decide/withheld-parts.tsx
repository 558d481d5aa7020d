import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import { articleLabel } from '@/domain/statute/article';
import { LEAVES, leavesOf, type WithholdingLeaf } from '@/domain/statute/leaves';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { Field } from '@/components/field';
import { PickField } from '@/components/pick-field';
import { Sheet } from '@/components/sheet';
import { TextLink } from '@/components/text-link';
import { BLANK_PART, isBlankPart, partsOf, type PartDraft } from './draft';
import { partId } from './parts';
import type { DecideModel } from './use-decide';

type PartsProps = Pick<DecideModel, 'draft' | 'problems' | 'focusOn' | 'change'>;

const GROUNDS = (leavesOf('refused') as readonly WithholdingLeaf[]).map((value) => ({ value, label: LEAVES[value].label }));

const groundHint = (ground: WithholdingLeaf | undefined): string =>
  (ground ? `${LEAVES[ground].meaning}依据：${LEAVES[ground].rules.map(articleLabel).join('、')}` : '法律规定不能公开，或者可以不公开的哪一种');

interface PartProps extends Pick<PartsProps, 'problems' | 'focusOn'> {
  readonly part: PartDraft;
  readonly index: number;
  readonly onChange: (part: PartDraft) => void;
  /** Absent for the only part. */
  readonly onRemove: (() => void) | undefined;
}

function Part({ part, index, problems, focusOn, onChange, onRemove }: PartProps): ReactNode {
  const name = `第${index + 1}部分`;
  const at = (field: keyof PartDraft) => `facts.withheld.${index}.${field}`;
  return (
    <View className="decide__withheld">
      <View className="row decide__withheld-head">
        <View className="head" {...heading(3)}>{`不公开的${name}`}</View>
        {onRemove ? <TextLink label={`删除不公开的${name}`} onTap={onRemove}>删除</TextLink> : null}
      </View>
      <Field
        label={`${name}是什么`} hint="写到看得出是哪一页、哪一段、哪几栏，不要写出内容" multiline limit={LIMITS.factCharacters} value={part.what}
        error={problems[at('what')]} focusRequest={focusOn(at('what'))} onChange={(what) => onChange({ ...part, what })}
      />
      <View id={partId(at('ground'))} className="decide__part">
        <PickField
          label={`${name}的依据`} options={GROUNDS} value={part.ground} notChosen="请选择依据" hint={groundHint(part.ground)}
          error={problems[at('ground')]} onChange={(ground) => onChange({ what: part.what, reason: part.reason, ...(ground && { ground }) })}
        />
      </View>
      <Field
        label={`${name}为什么不公开`} hint="联系这一部分的内容写，不只写法条" multiline limit={LIMITS.factCharacters} value={part.reason}
        error={problems[at('reason')]} focusRequest={focusOn(at('reason'))} onChange={(reason) => onChange({ ...part, reason })}
      />
    </View>
  );
}

/** 不公开的部分, each with its own ground and reason; at least one. */
export function WithheldParts({ draft, problems, focusOn, change }: PartsProps): ReactNode {
  const [removing, setRemoving] = useState<number>();
  const parts = partsOf(draft);
  const set = (withheld: readonly PartDraft[]) => change({ ...draft, withheld });
  const remove = (at: number) => {
    setRemoving(undefined);
    set(parts.filter((_, index) => index !== at));
  };
  return (
    <>
      {parts.map((part, index) => (
        <Part
          key={index} part={part} index={index} problems={problems} focusOn={focusOn}
          onChange={(next) => set(parts.map((one, place) => (place === index ? next : one)))}
          onRemove={parts.length > 1 ? () => (isBlankPart(part) ? remove(index) : setRemoving(index)) : undefined}
        />
      ))}
      <View className="decide__more">
        {parts.length < LIMITS.withheldParts
          ? <Action kind="ghost" small onTap={() => set([...parts, BLANK_PART])}>再加一个不公开的部分</Action>
          : <View className="faint">{`最多写${LIMITS.withheldParts}个部分，更多的请合并。`}</View>}
      </View>
      <Sheet
        open={removing !== undefined} title={`删除不公开的第${(removing ?? 0) + 1}部分？`} lead="写的内容、依据和理由一起删去，不能恢复。"
        danger confirm="删除" onConfirm={() => remove(removing ?? 0)} onCancel={() => setRemoving(undefined)}
      />
    </>
  );
}
