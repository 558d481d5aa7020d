import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { RequestSummary } from '@/contract/requests';
import { civilDateAt } from '@/domain/calendar/instant';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import { requestWords } from '@/domain/request/words';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Empty } from '@/components/state';
import { Tag } from '@/components/tag';
import { useOwn } from '@/pages/mine/use-own';
import { go, goToTab, LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgency } from '@/pages/reading/use-agency';
import { call } from '@/services/cloud';
import { More } from '../shared/more';
import { openRequest } from '../shared/routes';
import { useFurther, type RequestPages } from '../shared/use-pages';

const ask = () => call('applicant', 'myRequests', {});
const askMore = (cursor: string) => call('applicant', 'myRequests', { cursor });

function Row({ request, today }: { readonly request: RequestSummary; readonly today: CivilDate }): ReactNode {
  const { id, kind, number, text, agencyShortName, answered } = request;
  const { headline, tag } = requestWords({ kind, agency: agencyShortName, today, ...(answered && { answered: { on: civilDateAt(answered.at), result: answered.result } }) });
  return (
    <Cell
      title={<View><Tag tone={answered ? 'done' : 'calm'}>{`${REQUEST_KINDS[kind].label} · ${tag}`}</Tag><View>{text}</View></View>}
      note={<View><View className="soft">{headline}</View><View className="num">{number}</View></View>}
      onTap={() => openRequest(id)}
    />
  );
}

/** 我提的更正、建议、投诉、意见. */
export default function MyRequestsPage(): ReactNode {
  const opened = useOwn<RequestPages>(ask);
  const { reading } = opened;
  const first = reading.kind === 'ready' ? reading.value : undefined;
  const further = useFurther(first, askMore);
  const agencyId = useAgency();
  const start = { label: '去提一件', onTap: () => (agencyId ? go(LINKS.complaint(agencyId)) : goToTab('home')) };
  return (
    <ReadingPage title="我提的请求" opened={opened}>
      {({ items }) => (items.length === 0 || reading.kind !== 'ready' ? (
        <Empty title="你还没有提过" action={start}>要求更正自己的记录、建议主动公开、投诉举报、提意见，都从“投诉建议”进。</Empty>
      ) : (
        <>
          <Card cells>{[...items, ...further.more].map((request) => <Row key={request.id} request={request} today={civilDateAt(reading.at)} />)}</Card>
          <More {...further} />
        </>
      ))}
    </ReadingPage>
  );
}
