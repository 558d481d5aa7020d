import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { PointToConfirm } from '@/contract/report-import';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Check } from '@/components/choice';
import { CorrectCells, type Typing } from './correct';

const KINDS: Readonly<Record<PointToConfirm['kind'], string>> = {
  doubt: '读的时候没有把握', tables: '表里的数不平', years: '和前后两年接不上', narrative: '正文和表格不一样',
};

interface PointsProps extends Typing {
  readonly points: readonly PointToConfirm[];
  readonly confirmed: ReadonlySet<string>;
  readonly onCorrect: (cells: readonly { readonly key: string; readonly value: number | null }[]) => Promise<void>;
  readonly onConfirm: (key: string, yes: boolean) => void;
}

/** Every doubt beside its lines of the original; each is corrected or confirmed by itself. */
export function Points({ points, confirmed, typed, onType, onConfirm, onCorrect }: PointsProps): ReactNode {
  if (points.length === 0) return <Card><View>没有看不准的地方，三张表的数都对得上。</View></Card>;
  return (
    <>
      <View className="import__head head" {...heading()}>{`请对照原件，逐处确认（${points.length}处）`}</View>
      {points.map(({ key, kind, place, message, excerpts, todo, cells }) => (
        <Card key={key}>
          <View className="faint">{KINDS[kind]}</View>
          <View className="head">{place}</View>
          <View className="break">{message}</View>
          {excerpts.length > 0 ? (
            <View className="import__source">
              <View className="faint">原文这一处</View>
              {excerpts.map((line, index) => <View key={index} className="break">{line}</View>)}
            </View>
          ) : null}
          {todo ? <View className="soft">{`${todo}。`}</View> : null}
          {cells.length > 0 ? <CorrectCells cells={cells} typed={typed} onType={onType} onCorrect={onCorrect} /> : null}
          <Check label="已经对照原件，就是这样" checked={confirmed.has(key)} onChange={(yes) => onConfirm(key, yes)} />
        </Card>
      ))}
    </>
  );
}
