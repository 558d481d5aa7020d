import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReportSheet } from '@/contract/year-report';
import { fullDay } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { printedTable2, printedTable3, printedTable4, type PrintedTableModel } from '@/domain/report/printed-tables';
import type { StructuredReport } from '@/domain/report/report';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { PrintedTable } from '@/components/printed-table';
import { Empty, Failed, Loading } from '@/components/state';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { ImportingCard } from '../shared/importing-card';
import { openToday } from '../shared/routes';
import { UncheckedCard } from '../shared/unchecked-card';
import { DecisionSheet, type Decision } from './decision-sheet';
import '../shared/annual.scss';

const TITLE = '年报全文';

/** Which table stands in which section. */
function tablesOf({ format, table2, table3, table4 }: StructuredReport): Readonly<Record<string, PrintedTableModel>> {
  return { proactive: printedTable2({ format, table2 }), requests: printedTable3({ table3 }), remedies: printedTable4({ table4 }) };
}

function Text({ report }: { readonly report: StructuredReport }): ReactNode {
  const tables = useMemo(() => tablesOf(report), [report]);
  return (
    <>
      <Card title={report.title ?? undefined}>{report.preamble.map((text, index) => <View key={index} className="text break">{text}</View>)}</Card>
      {report.sections.map(({ key, title, paragraphs }) => {
        const table = tables[key];
        return (
          <Card key={key} title={title}>
            {paragraphs.map((text, index) => <View key={index} className="text break annual__paragraph">{text}</View>)}
            {table ? <PrintedTable table={table} /> : null}
          </Card>
        );
      })}
    </>
  );
}

function Reasons({ reasons }: Pick<ReportSheet, 'reasons'>): ReactNode {
  if (reasons.length === 0) return null;
  return (
    <Card title={`写了理由的${reasons.length}处`}>
      {reasons.map(({ key, where, is, should, reason }) => (
        <View key={key} className="annual__paragraph">
          <View {...heading()}>{where}</View>
          <View className="soft">{`${is}；${should}。`}</View>
          <View>{`理由：${reason.text}`}</View>
          <View className="faint">{`${reason.by}，${fullDay(civilDateAt(reason.at))}`}</View>
        </View>
      ))}
    </Card>
  );
}

function Sheets({ value, reload }: { readonly value: ReportSheet; readonly reload: () => void }): ReactNode {
  const { agency, year, report, reasons, actions, unchecked, silent, importing } = value;
  const [decision, decide] = useState<Decision>();
  const forward = actions.includes('review') ? 'review' : actions.includes('approve') ? 'approve' : undefined;
  return (
    <Page
      title={TITLE} wide
      bar={forward ? (
        <BottomBar>
          <Action onTap={() => decide(forward)}>{forward === 'review' ? '审核通过' : '审定并公布'}</Action>
          <Action kind="ghost" onTap={() => decide('return')}>退回</Action>
        </BottomBar>
      ) : undefined}
    >
      {importing ? <ImportingCard agencyId={agency.id} year={year} importing={importing} /> : null}
      {unchecked ? <UncheckedCard unchecked={unchecked} /> : null}
      {silent.length > 0 ? <Card title="可以不写、也没有写的"><View className="soft">{`${silent.join('、')}：没有记录，正文没有写。有过的，应当补上。`}</View></Card> : null}
      <Reasons reasons={reasons} />
      <Text report={report} />
      {decision ? <DecisionSheet value={value} decision={decision} onCancel={() => decide(undefined)} onDone={() => { decide(undefined); reload(); }} /> : null}
    </Page>
  );
}

function Year({ agencyId, year }: { readonly agencyId: string; readonly year: number }): ReactNode {
  const { model, reload } = useReply(useCallback(() => call('annual', 'reportSheet', { agencyId, year }), [agencyId, year]));
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="写过的都在，没有丢。" onRetry={reload} /></Page>;
  return <Sheets value={model.value} reload={() => void reload()} />;
}

/** 全文, as it would be published now; whoever reviews or approves does it here, on what he sees. @source 条例 arts. 17, 49 */
export default function SheetPage(): ReactNode {
  const { agency, year } = useRouter().params;
  return agency && Number(year) ? <Year agencyId={agency} year={Number(year)} /> : <Page title={TITLE}><Empty title="还不知道是哪一年的" action={{ label: '回到今天', onTap: openToday }}>请从“年报”里进入。</Empty></Page>;
}
