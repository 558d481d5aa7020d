import { useCallback, useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import type { DeskReport } from '@/contract/report-import';
import type { Refused } from '@/contract/reply';
import { formatDay, yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { Empty, Failed, Loading } from '@/components/state';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openHome, openImport, openTrace } from '../shared/routes';

const putHere = ({ publishedAt }: DeskReport): string => {
  const on = civilDateAt(publishedAt);
  return `${yearOf(on)}年${formatDay(on)}放到这里`;
};

function Reports({ agencyId, first, next }: { readonly agencyId: string; readonly first: readonly DeskReport[]; readonly next: number | undefined }): ReactNode {
  const [more, setMore] = useState<{ readonly reports: readonly DeskReport[]; readonly next: number | undefined }>();
  const [refused, setRefused] = useState<Refused>();
  const before = more ? more.next : next;
  const load = async () => {
    if (before === undefined) return;
    const reply = await call('papers', 'reportDesk', { agencyId, before });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) setMore({ reports: [...(more?.reports ?? []), ...reply.value.reports], next: reply.value.next });
  };
  return (
    <>
      <Card cells>
        {[...first, ...(more?.reports ?? [])].map((report) => (
          <Cell
            key={report.year} title={<View className="head">{`${report.year} 年度报告`}</View>} note={putHere(report)}
            value={report.version > 1 ? <Tag tone="calm">{`第${report.version}版`}</Tag> : undefined} onTap={() => openTrace(agencyId, report.year)}
          />
        ))}
      </Card>
      {refused ? <Failed refused={refused} safe="上面的都在。" onRetry={load} /> : null}
      {before !== undefined && !refused ? <Action kind="ghost" onTap={load}>再看更早的</Action> : null}
    </>
  );
}

function DeskPage({ agencyId }: { readonly agencyId: string }): ReactNode {
  const { model, reload } = useReply(useCallback(() => call('papers', 'reportDesk', { agencyId }), [agencyId]));
  return (
    <Page title="已公布的年报" bar={<BottomBar><Action onTap={() => openImport(agencyId)}>导入一份年报</Action></BottomBar>}>
      {model.kind === 'loading' ? <Loading /> : null}
      {model.kind === 'failed' ? <Failed refused={model.refused} safe="已经公布的年报都在。" onRetry={reload} /> : null}
      {model.kind === 'ready' && model.value.reports.length === 0 ? (
        <Empty title="还没有年报">把以前公布过的年报（Word、网页或者文字）一份一份导进来，居民就能在这里读到、对照。</Empty>
      ) : null}
      {model.kind === 'ready' && model.value.reports.length > 0 ? <Reports key={model.at} agencyId={agencyId} first={model.value.reports} next={model.value.next} /> : null}
    </Page>
  );
}

/** 年报 of an office: every year that is published here, and the way to bring in another. */
export default function DeskRoute(): ReactNode {
  const { agency } = useRouter().params;
  return agency ? <DeskPage agencyId={agency} /> : <Page title="已公布的年报"><Empty title="还不知道是哪个单位" action={{ label: '回到今天', onTap: openHome }}>请从“年报”里进入。</Empty></Page>;
}
