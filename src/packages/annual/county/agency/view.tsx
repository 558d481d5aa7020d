import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { AGENCY_GROUPS, type AgencyStanding } from '@/domain/county/standing';
import type { CountyYear } from '@/contract/county-year';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts } from '@/components/facts';
import { Tag } from '@/components/tag';
import { openDesk, openPublishing } from '../shared/routes';
import { openReport, openTables, openUrges } from '../shared/routes-year';
import { answersWords, beforeWords, lightsWords, publishingWords, reportWords, tagOf, urgesWords } from '../shared/standing-words';
import '../shared/county-year.scss';

/** By light, each with its word. */
function Lights({ lights: { late, near, calm, unconfirmed } }: Pick<AgencyStanding, 'lights'>): ReactNode {
  return (
    <Facts
      facts={[
        { label: '逾期', value: `${late}件`, ...(late > 0 && { note: '过了答复期限还没有答复' }) },
        { label: '快到期', value: `${near}件` },
        { label: '期限还早', value: `${calm}件` },
        { label: '待确认', value: `${unconfirmed}件`, ...(unconfirmed > 0 && { note: '没有确认收到，期限已经在走；也算在上面的灯里' }) },
      ]}
    />
  );
}

export function AgencyView({ agency, county }: { readonly agency: AgencyStanding; readonly county: CountyYear }): ReactNode {
  const { id, name, group, lights, answers, report, reportBefore, publishing, urges } = agency;
  const { year, reportYear } = county;
  const tag = tagOf(agency);
  return (
    <>
      <View className="row">
        <View className="title" {...heading()}>{name}</View>
        {tag ? <Tag tone={tag.tone}>{tag.words}</Tag> : null}
      </View>
      <View className="soft county-note">{`${AGENCY_GROUPS[group].label} · ${answersWords(year, answers)}`}</View>
      <Card title={lightsWords(lights)}><Lights lights={lights} /></Card>
      <Card cells>
        <Cell title="在办的申请" note="到它的工作台看是哪几件；申请人的姓名是遮住的" onTap={() => openDesk(id)} />
        <Cell title="要公开的信息" note={publishingWords(publishing)} onTap={() => openPublishing(id, publishing.overdue > 0 ? 'overdue' : 'due')} />
        <Cell title="年报的表" note={`${reportYear}年的表二、表三、表四，随记录更新`} onTap={() => openTables(id, reportYear)} />
        {report ? <Cell title={`${reportYear}年年报`} note={reportWords(reportYear, report)} {...(report.publishedOn && { onTap: () => openReport(id, reportYear) })} /> : null}
        {reportBefore ? <Cell title={`${reportYear}年年报`} note={beforeWords(reportYear)} /> : null}
        <Cell title="催办" note={urgesWords(urges)} onTap={() => openUrges(county.county.id, id)} />
      </Card>
    </>
  );
}
