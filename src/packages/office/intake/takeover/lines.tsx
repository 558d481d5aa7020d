import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { CASE_STATES } from '@/domain/case/case';
import { LEAVES } from '@/domain/statute/leaves';
import { LEDGER_COLUMNS } from '@/domain/takeover/columns';
import type { TakenLineView } from '@/contract/takeover';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Icon } from '@/components/icon';
import { Tag } from '@/components/tag';
import { openCase } from '../shared/routes';

const STATES = {
  ready: { tone: 'calm', label: '可以转入' }, taken: { tone: 'done', label: '已转入' }, known: { tone: 'done', label: '以前转过' }, wrong: { tone: 'late', label: '要改' },
} as const;

function becomesWords({ state, receivedOn, dueOn, outcome, carriedOver, withoutEffect }: NonNullable<TakenLineView['becomes']>): string {
  return [
    `${formatDate(receivedOn)}收到${carriedOver ? '，算上年结转' : ''}`,
    outcome ? `已办结：${LEAVES[outcome].label}` : CASE_STATES[state].label,
    ...(dueOn && !outcome ? [`答复底线${formatDate(dueOn)}`] : []),
    ...(withoutEffect > 0 ? [`有${withoutEffect}步不合规定，留在案卷里，不影响期限`] : []),
  ].join('；');
}

/** Which cell is meant, said once. */
function problemWords(problem: TakenLineView['problems'][number]): string {
  const label = 'column' in problem ? LEDGER_COLUMNS[problem.column].label : undefined;
  return label && !problem.message.includes(label) ? `${label}：${problem.message}` : problem.message;
}

function Line({ item, opens }: { readonly item: TakenLineView; readonly opens: boolean }): ReactNode {
  const { tone, label } = STATES[item.state];
  return (
    <Cell
      title={`第${item.line}行 ${item.number || '没有编号'}`}
      note={(
        <>
          {item.becomes ? <View>{becomesWords(item.becomes)}</View> : null}
          {item.problems.map((problem) => (
            <View key={`${'column' in problem ? problem.column : ''}${problem.message}`} className="intake__problem">
              <Icon name="alert" /> {problemWords(problem)}
            </View>
          ))}
        </>
      )}
      value={<Tag tone={tone}>{label}</Tag>}
      onTap={item.id && opens ? () => openCase(item.id ?? '') : undefined}
    />
  );
}

/** Every line with what it becomes, or what is wrong with it; the wrong ones first. @param opens whether a line leads to its case */
export function Lines({ lines, opens }: { readonly lines: readonly TakenLineView[]; readonly opens: boolean }): ReactNode {
  const wrong = lines.filter(({ state }) => state === 'wrong');
  const others = lines.filter(({ state }) => state !== 'wrong');
  return (
    <>
      {wrong.length > 0 ? <Card cells title={`要改的${wrong.length}行`}>{wrong.map((item) => <Line key={item.line} item={item} opens={opens} />)}</Card> : null}
      {others.length > 0 ? <Card cells title={`其余${others.length}行`}>{others.map((item) => <Line key={item.line} item={item} opens={opens} />)}</Card> : null}
    </>
  );
}
