import { useCallback, useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import type { VersionTrace } from '@/contract/report-import';
import type { Refused } from '@/contract/reply';
import { formatDay, fullDay, yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { Card } from '@/components/card';
import { Fold } from '@/components/fold';
import { Page } from '@/components/page';
import { Empty, Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';
import { useReply } from '@/services/use-reply';
import { openFiles, openHome, openPublished, openYearReport } from '../shared/routes';

const day = (at: Instant): string => {
  const on = civilDateAt(at);
  return `${yearOf(on)}年${formatDay(on)}`;
};

/** Reports of before are not made here. */
const FIRST_YEAR = 2019;

interface VersionCardProps { readonly agencyId: string; readonly year: number; readonly version: VersionTrace; readonly onRefused: (refused: Pick<Refused, 'message' | 'reference'> | undefined) => void }

function VersionCard({ agencyId, year, version: { version, publishedAt, by, replacedAt, reason, confirmed, corrected, original, elsewhere, approvedBy }, onRefused }: VersionCardProps): ReactNode {
  const open = async () => {
    const reply = await call('papers', 'reportOriginal', { agencyId, year, version });
    if (!reply.ok) onRefused(reply);
    else onRefused(await openFile(reply.value.url, reply.value.name) ? undefined : { message: '原件在，这台手机没有打开它，请换一台手机或者电脑再试。' });
  };
  return (
    <Card title={`第${version}版`} aside={replacedAt ? '以前的' : '现在的'}>
      <View>{`${day(publishedAt)}${original ? `放到这里，${by ?? '已离任的人员'}导入` : by ? `由${by}审定公布` : '放到这里，随安装带来'}。`}</View>
      {elsewhere ? <View className="soft break">{`原来${fullDay(elsewhere.on)}公布在${elsewhere.place}；${approvedBy ?? '已离任的人员'}审定。`}</View> : null}
      {replacedAt ? <View className="soft">{`${day(replacedAt)}起不再用。原因：${reason ?? ''}`}</View> : null}
      <View><TextLink onTap={() => openPublished(agencyId, year, replacedAt ? version : undefined)}>居民看到的样子</TextLink></View>
      {replacedAt ? null : <View><TextLink onTap={() => openFiles(agencyId, year)}>下载 Word、Excel 等文件</TextLink></View>}
      {replacedAt || year < FIRST_YEAR ? null : <View><TextLink onTap={() => openYearReport(agencyId, year)}>和现在的记录核对，更正</TextLink></View>}
      {original ? <View><TextLink onTap={() => void open()}>打开原件</TextLink></View> : null}
      {corrected.length > 0 ? (
        <Fold title={<View className="soft">{`导入时对照原件改正了${corrected.length}处`}</View>}>
          {corrected.map((words, index) => <View key={index} className="soft break">{words}</View>)}
        </Fold>
      ) : null}
      {confirmed.length > 0 ? (
        <Fold title={<View className="soft">{`导入时对照原件确认了${confirmed.length}处`}</View>}>
          {confirmed.map((words, index) => <View key={index} className="soft break">{words}</View>)}
        </Fold>
      ) : null}
    </Card>
  );
}

function TracePage({ agencyId, year }: { readonly agencyId: string; readonly year: number }): ReactNode {
  const { model, reload } = useReply(useCallback(() => call('papers', 'reportTrace', { agencyId, year }), [agencyId, year]));
  const [refused, setRefused] = useState<Pick<Refused, 'message' | 'reference'>>();
  return (
    <Page title={`${year} 年度报告`}>
      {model.kind === 'loading' ? <Loading /> : null}
      {model.kind === 'failed' ? <Failed refused={model.refused} safe="已经公布的年报都在。" onRetry={reload} /> : null}
      {refused ? <Failed refused={refused} onRetry={() => setRefused(undefined)} retryLabel="知道了" /> : null}
      {model.kind === 'ready' ? model.value.versions.map((version) => <VersionCard key={version.version} agencyId={agencyId} year={year} version={version} onRefused={setRefused} />) : null}
    </Page>
  );
}

/** 一年的各个版本. */
export default function TraceRoute(): ReactNode {
  const { agency, year } = useRouter().params;
  return agency && year ? <TracePage agencyId={agency} year={Number(year)} /> : <Page title="这一年的版本"><Empty title="还不知道是哪一份" action={{ label: '回到今天', onTap: openHome }}>请从“已公布的年报”里进入。</Empty></Page>;
}
