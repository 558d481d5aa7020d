import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { WithheldLine, WithheldList, WithheldPage } from '@/contract/withheld';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { Pills } from '@/components/pills';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useMore } from '@/services/use-more';
import { useReply } from '@/services/use-reply';
import { openAssessment } from '../registers/routes';
import { groundWords, standingWords } from '../registers/withheld-words';

const SHOWN = [{ value: 'due', label: '该评估的' }, { value: 'proposed', label: '等审核的' }, { value: 'all', label: '全部' }, { value: 'opened', label: '可以公开的' }] as const satisfies readonly { readonly value: WithheldList; readonly label: string }[];
const EMPTY: Readonly<Record<WithheldList, string>> = { due: '没有该评估的', proposed: '没有等审核的', all: '没有不公开的信息', opened: '还没有评估为可以公开的' };

function Row({ line, agencyId }: { readonly line: WithheldLine; readonly agencyId: string }): ReactNode {
  const { tone, label, note } = standingWords(line);
  return (
    <Cell
      title={<View className="break">{line.text || line.number}</View>} value={<Tag tone={tone}>{label}</Tag>} onTap={() => openAssessment(agencyId, line.id)}
      note={<><View>{groundWords(line)}</View>{note ? <View>{note}</View> : null}<View className="faint num break">{line.number}</View></>}
    />
  );
}

function Lines({ agencyId, show, first }: { readonly agencyId: string; readonly show: WithheldList; readonly first: WithheldPage }): ReactNode {
  const { items, next, refused, loadMore } = useMore(first, useCallback((cursor: string) => call('staff', 'withheldOf', { agencyId, show, cursor }), [agencyId, show]));
  if (items.length === 0) {
    return <Empty title={EMPTY[show]}>{`依第十四条至第十六条不予公开、部分公开的答复，答复满${first.months}个月评估一次：情况变了、可以公开的要公开（《条例》第十八条）。`}</Empty>;
  }
  return (
    <>
      <Card cells>{items.map((line) => <Row key={line.id} line={line} agencyId={agencyId} />)}</Card>
      {refused ? <Failed refused={refused} safe="上面的都在。" onRetry={loadMore} /> : null}
      {next && !refused ? <Action kind="ghost" onTap={loadMore}>再看20条</Action> : null}
    </>
  );
}

function List({ agencyId, show, choose }: { readonly agencyId: string; readonly show: WithheldList; readonly choose: (show: WithheldList) => void }): ReactNode {
  const { model, reload } = useReply(useCallback(() => call('staff', 'withheldOf', { agencyId, show }), [agencyId, show]));
  if (model.kind === 'loading') return <Loading />;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="评估过的都在，没有丢。" onRetry={reload} />;
  const { counts, months } = model.value;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <View className="soft">{`${counts ? `过期${counts.overdue}条，快到期${counts.soon}条，等审核${counts.proposed}条。` : ''}每${months}个月评估一次，在单位设置里改。`}</View>
      <Pills label="看哪些" wrap options={SHOWN} value={show} onChange={choose} />
      <Lines key={show} agencyId={agencyId} show={show} first={model.value} />
    </>
  );
}

/** 不予公开信息的定期评估: what is due comes first. @source 条例 art. 18 */
export default function WithheldPageRoute(): ReactNode {
  const agencyId = useRouter().params.agency ?? '';
  const [show, choose] = useState<WithheldList>('due');
  return <Page title="不公开信息的评估"><List key={show} agencyId={agencyId} show={show} choose={choose} /></Page>;
}
