import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencyHome } from '@/contract/public';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { go, LINKS } from '../reading/links';
import { yearSentence } from '../reading/words';

/** Everything there is to read of an agency: reports by year and the columns. */
export function Shelf({ home }: { readonly home: AgencyHome }): ReactNode {
  const { agency, reports } = home;
  return (
    <>
      <Card cells title="年度报告">
        {reports.map((report, index) => (
          <Cell
            key={report.year}
            title={`${report.year} 年`}
            note={yearSentence(report, reports[index + 1])}
            onTap={() => go(LINKS.report(agency.id, report.year))}
          />
        ))}
        {reports.length > 0
          ? <Cell title="图表：历年申请和办理结果" onTap={() => go(LINKS.charts(agency.id))} />
          : <View className="find__none soft">{`${agency.shortName}还没有把年度报告放到这里。`}</View>}
      </Card>
      <Card cells title="栏目">
        <Cell title="公开指南" note="找谁、怎么申请" onTap={() => go(LINKS.guide(agency.id))} />
        <Cell title="公开制度" note="公开工作的规定" onTap={() => go(LINKS.rules(agency.id))} />
        <Cell title="主动公开" note="单位主动公布的信息" onTap={() => go(LINKS.catalogue(agency.id))} />
      </Card>
    </>
  );
}
