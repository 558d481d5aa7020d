import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Fold } from '@/components/fold';
import { Tag } from '@/components/tag';
import { TextLink } from '@/components/text-link';
import { RefusedLine, Doubt } from '../../registers/refused-line';
import { LineSheet } from './line-sheet';
import { dayWords, openDoubts, repeatWords, stateOf, type Row, type RowState } from './rows';
import type { List } from './use-list';

const STATES = {
  ready: { tone: 'calm', label: '可以登记' }, doubtful: { tone: 'late', label: '要核对' }, repeated: { tone: 'near', label: '重复' },
  leftOut: { tone: 'calm', label: '不登记' }, registered: { tone: 'done', label: '已登记' },
} as const satisfies Record<RowState, { readonly tone: 'calm' | 'late' | 'near' | 'done'; readonly label: string }>;

function Line({ row, onTap }: { readonly row: Row; readonly onTap: () => void }): ReactNode {
  const state = stateOf(row);
  const repeats = state === 'repeated' ? repeatWords(row) : undefined;
  return (
    <Cell
      title={<View className="break">{row.title || '没有标题'}</View>} act="改" label={`第${row.line}行，${row.title || '没有标题'}`}
      note={(
        <>
          <View>{dayWords(row.on)}</View>
          {row.link ? <View className="faint break">{row.link}</View> : null}
          {state === 'doubtful' ? [...openDoubts(row).map(({ words }) => words), ...(row.problem ? [row.problem] : [])].map((words) => <Doubt key={words}>{words}</Doubt>) : null}
          {repeats ? <Doubt>{repeats}</Doubt> : null}
        </>
      )}
      value={<Tag tone={STATES[state].tone}>{STATES[state].label}</Tag>}
      {...(state !== 'registered' && { onTap })}
    />
  );
}

/** Every line with what was understood and every doubt; those that need somebody come first. */
export function Lines({ list, linked }: { readonly list: List; readonly linked: boolean }): ReactNode {
  const { rows = [], reading, progress, refused, correct, decide, again } = list;
  const [open, setOpen] = useState<number>();
  const group = (title: string, states: readonly RowState[]) => {
    const own = rows.filter((row) => states.includes(stateOf(row)));
    return own.length > 0 ? <Card cells title={`${title}${own.length}行`}>{own.map((row) => <Line key={row.line} row={row} onTap={() => setOpen(row.line)} />)}</Card> : null;
  };
  const row = rows.find(({ line }) => line === open);
  return (
    <>
      <RefusedLine refused={refused} />
      {progress ? <View className="soft">{`正在核对，${progress.done}／${progress.of}`}</View> : null}
      {group('要核对的', ['doubtful', 'repeated'])}
      {group('可以登记的', ['ready'])}
      {group('已登记的', ['registered'])}
      {group('不登记的', ['leftOut'])}
      {reading && reading.left > 0 ? <Card><View className="text">{`一次最多读200条，后面还有${reading.left}条没有读，登记完这些再贴一次。`}</View></Card> : null}
      {reading && reading.skipped.length > 0 ? (
        <Card cells><Fold title={`没有用的${reading.skipped.length}行`}>{reading.skipped.map(({ line, text }) => <View key={line} className="soft break">{`第${line}行：${text}`}</View>)}</Fold></Card>
      ) : null}
      <TextLink onTap={again}>回去改粘贴的内容</TextLink>
      {row ? (
        <LineSheet
          key={row.line} row={row} linked={linked} onCancel={() => setOpen(undefined)}
          onSave={(typed, said) => {
            if (typed.title !== row.title || typed.on !== row.on || typed.link !== row.link) correct(row.line, typed);
            decide(row.line, said);
            setOpen(undefined);
          }}
        />
      ) : null}
    </>
  );
}
