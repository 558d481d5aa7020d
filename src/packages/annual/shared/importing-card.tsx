import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Refused } from '@/contract/reply';
import type { ReportSheet } from '@/contract/year-report';
import { fullDay } from '@/domain/calendar/civil-date';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Failed } from '@/components/state';
import { Fold } from '@/components/fold';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';

const CANNOT_OPEN = { message: '原件在，这台手机没有打开它，请换一台手机或者电脑再试。' };

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return <Fold title={<View className="soft">{title}</View>}>{lines.map((words, index) => <View key={index} className="soft break">{words}</View>)}</Fold>;
}

interface ImportingCardProps {
  readonly agencyId: string;
  readonly year: number;
  readonly importing: NonNullable<ReportSheet['importing']>;
}

/** 导入的年报: whoever reviews compares it with its original, and with where that is published. @source 条例 arts. 17, 49 */
export function ImportingCard({ agencyId, year, importing: { by, place, on, confirmed, corrected, version } }: ImportingCardProps): ReactNode {
  const [refused, setRefused] = useState<Pick<Refused, 'message' | 'reference'>>();
  const open = async () => {
    const reply = await call('papers', 'reportOriginal', { agencyId, year, version });
    setRefused(!reply.ok ? reply : await openFile(reply.value.url, reply.value.name) ? undefined : CANNOT_OPEN);
  };
  return (
    <Card title="导入的，等审核、审定">
      <Facts facts={[{ label: '导入的人', value: by }, { label: '原来公布在', value: place, note: fullDay(on) }]} />
      <View className="soft">照原样公布，不能改；不对的退回，重新导入。请对照原件看。</View>
      <TextLink onTap={() => void open()}>打开原件</TextLink>
      <Lines title={`对照原件改正了${corrected.length}处`} lines={corrected} />
      <Lines title={`对照原件确认了${confirmed.length}处`} lines={confirmed} />
      {refused ? <Failed refused={refused} onRetry={() => setRefused(undefined)} retryLabel="知道了" /> : null}
    </Card>
  );
}
