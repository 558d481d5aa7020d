import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { RequestSummary } from '@/contract/requests';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import { requestResult } from '@/domain/request/results';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { Pills } from '@/components/pills';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { More } from '../shared/more';
import { openHandling, openRegistering } from '../shared/routes';
import { useFurther } from '../shared/use-pages';

type State = 'open' | 'answered';

function Row({ request }: { readonly request: RequestSummary }): ReactNode {
  const { id, kind, number, text, aboutName, submittedAt, answered, proposed } = request;
  const told = answered ? `${formatDate(civilDateAt(answered.at))}答复：${requestResult(answered.result).label}` : `${formatDate(civilDateAt(submittedAt))}收到，${proposed ? '答复拟好了，等签发' : '还没有答复'}`;
  return (
    <Cell
      title={<View><Tag tone={answered ? 'done' : 'near'}>{REQUEST_KINDS[kind].label}</Tag><View>{text}</View></View>}
      note={<View>{aboutName ? <View className="soft">{`关于${aboutName}`}</View> : null}<View className="soft">{told}</View><View className="num">{number}</View></View>}
      onTap={() => openHandling(id)}
    />
  );
}

const EMPTY = { open: '没有等着答复的', answered: '还没有答复过的' } as const;

function List({ agencyId, state, show }: { readonly agencyId: string; readonly state: State; readonly show: (state: State) => void }): ReactNode {
  const { model, reload } = useReply(useCallback(() => call('staff', 'requestsOf', { agencyId, state }), [agencyId, state]));
  const further = useFurther(model.kind === 'ready' ? model.value : undefined, useCallback((cursor: string) => call('staff', 'requestsOf', { agencyId, state, cursor }), [agencyId, state]));
  if (model.kind === 'loading') return <Loading />;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="收到的都在，没有丢。" onRetry={reload} />;
  const { items, open, handles } = model.value;
  const options = [{ value: 'open', label: `等着答复 ${open}` }, { value: 'answered', label: '答复过的' }] as const;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      {handles ? <Action kind="ghost" small onTap={() => openRegistering(agencyId)}>登记信件、当面、电话来的</Action> : null}
      <Pills label="看哪些请求" options={options} value={state} onChange={show} />
      {items.length === 0
        ? <Empty title={EMPTY[state]}>居民要求更正、建议公开、提意见，会出现在这里；对单位的投诉交给县里，不在单位的列表里。都不计入表三。</Empty>
        : <><Card cells>{[...items, ...further.more].map((request) => <Row key={request.id} request={request} />)}</Card><More {...further} /></>}
    </>
  );
}

/** 其他请求: 更正、建议、投诉、意见 of an office; what waits comes first. */
export default function RequestsDeskPage(): ReactNode {
  const { agency = '' } = useRouter().params;
  const [state, setState] = useState<State>('open');
  return <Page title="更正、建议和投诉"><List key={state} agencyId={agency} state={state} show={setState} /></Page>;
}
