import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { EntryText } from '@/domain/elsewhere/entry';
import { Check } from '@/components/choice';
import { Field } from '@/components/field';
import { DAY_EXAMPLE } from '@/components/field/typed-day';
import { Sheet } from '@/components/sheet';
import { lacksLink, repeatWords, type Row } from './rows';

interface LineSheetProps {
  readonly row: Row;
  readonly linked: boolean;
  readonly onSave: (typed: EntryText, said: Pick<Row, 'another' | 'leftOut' | 'unlinked'>) => void;
  readonly onCancel: () => void;
}

/** 改这一行: what was pasted above, what was understood below. */
export function LineSheet({ row, linked, onSave, onCancel }: LineSheetProps): ReactNode {
  const [typed, setTyped] = useState<EntryText>({ title: row.title, on: row.on, link: row.link });
  const [said, setSaid] = useState<Pick<Row, 'another' | 'leftOut' | 'unlinked'>>({ another: row.another ?? false, leftOut: row.leftOut ?? false, unlinked: row.unlinked ?? false });
  const errorOf = (field: keyof EntryText) => (typed[field] === row[field] ? row.doubts.find((doubt) => doubt.field === field)?.words : undefined);
  const repeats = repeatWords(row);
  return (
    <Sheet open title={`第${row.line}行`} confirm="改好了" cancel="不改" onConfirm={() => onSave(typed, said)} onCancel={onCancel}>
      <View className="soft registers__pasted break">{`粘贴的是：${row.text}`}</View>
      {said.leftOut ? null : (
        <>
          <Field label="标题" multiline value={typed.title} error={errorOf('title')} onChange={(title) => setTyped({ ...typed, title })} />
          <Field label="公开日期" value={typed.on} placeholder={DAY_EXAMPLE} error={errorOf('on')} onChange={(on) => setTyped({ ...typed, on })} />
          {linked ? <Field label="链接" value={typed.link} error={said.unlinked ? undefined : errorOf('link')} onChange={(link) => setTyped({ ...typed, link })} /> : null}
          {linked && (lacksLink(row) || row.unlinked) && typed.link === '' ? <Check label="没有单独的网页，照样登记" checked={said.unlinked ?? false} onChange={(unlinked) => setSaid({ ...said, unlinked })} /> : null}
          {repeats ? <Check label="不是同一条，仍要登记" note={repeats} checked={said.another ?? false} onChange={(another) => setSaid({ ...said, another })} /> : null}
        </>
      )}
      <Check label="这一行不登记" checked={said.leftOut ?? false} onChange={(leftOut) => setSaid({ ...said, leftOut })} />
    </Sheet>
  );
}
