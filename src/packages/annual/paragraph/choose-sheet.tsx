import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Field } from '@/domain/narrative/field';
import type { FieldKey } from '@/domain/narrative/field-key';
import { Choice } from '@/components/choice';
import { Pills } from '@/components/pills';
import { SearchBox } from '@/components/search-box';
import { Sheet } from '@/components/sheet';

const GROUPS = [
  { value: 'all', label: '全部', of: () => true },
  { value: '2', label: '表二', of: ({ from }: Field) => from.startsWith('表二') },
  { value: '3', label: '表三', of: ({ from }: Field) => from.startsWith('表三') },
  { value: '4', label: '表四', of: ({ from }: Field) => from.startsWith('表四') },
  { value: 'books', label: '台账', of: ({ from }: Field) => from.startsWith('台账') },
  { value: 'others', label: '其他', of: ({ from }: Field) => !/^(?:表[二三四]|台账)/.test(from) },
] as const;

/** More at once is a list nobody reads. */
const MOST = 30;

interface ChooseSheetProps {
  readonly fields: readonly Field[];
  readonly onChoose: (key: FieldKey) => void;
  readonly onCancel: () => void;
}

/** 选一个数: by table or register, or by a word of its name; those that are not 0 come first. */
export function ChooseSheet({ fields, onChoose, onCancel }: ChooseSheetProps): ReactNode {
  const [group, setGroup] = useState<(typeof GROUPS)[number]['value']>('all');
  const [word, setWord] = useState('');
  const [chosen, choose] = useState<FieldKey>();
  const [missing, setMissing] = useState(false);
  const rule = GROUPS.find(({ value }) => value === group) ?? GROUPS[0];
  const words = word.trim().split(/\s+/).filter((part) => part !== '');
  const fitting = fields.filter((field) => rule.of(field) && words.every((part) => `${field.label}${field.from}${field.text}`.includes(part)));
  const ordered = [...fitting.filter(({ value }) => value !== 0), ...fitting.filter(({ value }) => value === 0)];
  const shown = ordered.slice(0, MOST);
  return (
    <Sheet open title="放一个数" lead="放进去的数跟着来源变，不会抄错。" confirm="放进去" onConfirm={() => (chosen ? onChoose(chosen) : setMissing(true))} onCancel={onCancel}>
      <Pills wrap label="从哪里来" options={GROUPS} value={group} onChange={setGroup} />
      <SearchBox live label="按名称找" placeholder="例如：培训、予以公开" value={word} onChange={setWord} onSearch={() => undefined} />
      {shown.length === 0 ? <View className="soft">没有这样的数。换一个词，或者先到台账里登记。</View> : (
        <Choice
          label="哪个数" labelUnseen value={chosen} onChange={choose} {...(missing && !chosen && { error: '请选一个数。' })}
          options={shown.map(({ key, text, unit, label, type, from }) => ({ value: key, label: `${text}${type === 'number' ? unit : ''} · ${label}`, note: from }))}
        />
      )}
      {fitting.length > MOST ? <View className="soft">{`还有${fitting.length - MOST}个没有列出来，写一个词可以找到。`}</View> : null}
    </Sheet>
  );
}
