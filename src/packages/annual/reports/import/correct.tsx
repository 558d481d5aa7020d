import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { parseCivilDate } from '@/domain/calendar/civil-date';
import type { ImportCorrections, ImportPreview, PointToConfirm } from '@/contract/report-import';
import { Action } from '@/components/action';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';

type Cells = PointToConfirm['cells'];

const written = (value: number | null): string => (value === null ? '' : String(value));
/** What was typed as a number; blank is what the original leaves blank, undefined is no number. */
const numberIn = (text: string): number | null | undefined => {
  const plain = text.trim();
  if (plain === '') return null;
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
};

/** What is typed and not read with yet; kept by the page, so that leaving it loses nothing. */
export interface Typing {
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (typed: Readonly<Record<string, string>>) => void;
}

/** 改这里的数: the cells a doubt is about, each to be typed as the original has it. */
export function CorrectCells({ cells, typed, onType, onCorrect }: Typing & { readonly cells: Cells; readonly onCorrect: (cells: readonly { readonly key: string; readonly value: number | null }[]) => Promise<void> }): ReactNode {
  const changed = cells.filter(({ key, value }) => typed[key] !== undefined && typed[key] !== written(value));
  const wrong = changed.filter(({ key }) => numberIn(typed[key] ?? '') === undefined);
  return (
    <Fold title={cells.length === 1 ? '原件上是别的数，改这一格' : `原件上是别的数，改这${cells.length}格里的`}>
      {cells.map(({ key, label, value }) => (
        <Field
          key={key} label={label} type="amount" value={typed[key] ?? written(value)} onChange={(text) => onType({ ...typed, [key]: text })}
          placeholder="原件空白或者看不清的不填" error={wrong.some((cell) => cell.key === key) ? '应当是数，例如 12 或者 0.85' : undefined}
        />
      ))}
      <Action kind="ghost" disabled={changed.length === 0 || wrong.length > 0} onTap={() => onCorrect(changed.map(({ key }) => ({ key, value: numberIn(typed[key] ?? '') ?? null })))}>按改的数再看一遍</Action>
    </Fold>
  );
}

type Head = NonNullable<ImportCorrections['head']>;

/** 改标题、年份、落款: what stands above and below the text. */
export function CorrectHead({ preview: { title, year, signedBy, publishedOn }, typed: all, onType, onCorrect }: Typing & { readonly preview: ImportPreview; readonly onCorrect: (head: Head) => Promise<void> }): ReactNode {
  const read = { title: title ?? '', year: year === null ? '' : String(year), signedBy: signedBy ?? '', publishedOn: publishedOn ?? '' };
  const typed = { title: all['head.title'] ?? read.title, year: all['head.year'] ?? read.year, signedBy: all['head.signedBy'] ?? read.signedBy, publishedOn: all['head.publishedOn'] ?? read.publishedOn };
  const set = (field: keyof typeof read) => (text: string) => onType({ ...all, [`head.${field}`]: text });
  const day = parseCivilDate(typed.publishedOn.trim());
  const [badYear, badDay] = [typed.year !== read.year && !/^20\d\d$/.test(typed.year.trim()), typed.publishedOn !== read.publishedOn && day === undefined];
  const isChanged = (field: keyof typeof read) => typed[field].trim() !== read[field] && typed[field].trim() !== '';
  const head: Head = {
    ...(isChanged('title') && { title: typed.title }), ...(isChanged('signedBy') && { signedBy: typed.signedBy }),
    ...(isChanged('year') && !badYear && { year: Number(typed.year) }), ...(isChanged('publishedOn') && day && { publishedOn: day }),
  };
  return (
    <Fold title="读得不对，改标题、年份、落款">
      <View>
        <Field label="标题" value={typed.title} onChange={set('title')} multiline />
        <Field label="年份" type="number" value={typed.year} onChange={set('year')} error={badYear ? '应当是四位数字，例如 2021' : undefined} />
        <Field label="落款的单位" value={typed.signedBy} onChange={set('signedBy')} />
        <Field label="落款的日期" value={typed.publishedOn} onChange={set('publishedOn')} placeholder="2022-01-21" error={badDay ? '应当像 2022-01-21 这样' : undefined} />
      </View>
      <Action kind="ghost" disabled={Object.keys(head).length === 0 || badYear || badDay} onTap={() => onCorrect(head)}>按改的再看一遍</Action>
    </Fold>
  );
}
