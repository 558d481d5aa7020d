import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { YearReport } from '@/contract/year-report';
import type { Refused } from '@/contract/reply';
import { fullDay, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { REPORT_EVENTS, REPORT_STAGES } from '@/domain/report-work/life';
import { noneFrom } from '@/domain/yearbook/relations';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts } from '@/components/facts';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { Tag } from '@/components/tag';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { ImportingCard } from '../shared/importing-card';
import { NoneCard } from '../shared/none-card';
import { ReadingLine } from '../shared/reading-line';
import { openBooks, openChecks, openDates, openSheet, openToday, openWrite } from '../shared/routes';
import { ChannelsCard } from './channels-card';
import { DraftCard } from './draft-card';
import { ProblemsCard } from './problems-card';
import { PublishedCard } from './published-card';
import { checkWords, dueWords, noneWords } from './words';
import '../shared/annual.scss';

interface Shown {
  readonly value: YearReport;
  readonly today: CivilDate;
  readonly show: (value: YearReport, at: Instant) => void;
  readonly reload: () => void;
}

function Head({ value }: { readonly value: YearReport }): ReactNode {
  const { agency, year, stage, due, waiting, correcting, yearOver } = value;
  const tone = stage === 'published' ? 'done' : correcting ? 'near' : due.left < 0 ? 'late' : due.left <= 7 ? 'near' : 'calm';
  return (
    <Card title={`${year}年年报`} aside={<Tag tone={tone}>{REPORT_STAGES[stage].label}</Tag>}>
      <View className="soft">{agency.name}</View>
      {stage === 'published' || correcting ? null : <View className="text">{dueWords(due)}</View>}
      {waiting ? <View className="text">{waiting}</View> : null}
      {yearOver ? null : <View className="soft">{`${year}年还没有结束，现在可以先写；${year + 1}年1月1日起才能送审公布。`}</View>}
      {correcting ? <Facts facts={[{ label: '正在更正', value: `第${correcting.version}版`, note: correcting.reason }]} /> : null}
    </Card>
  );
}

/** What is done before handing in, in the order of a drafter's hand. */
function Work({ value, today, show, reload }: Shown): ReactNode {
  const { agency, year, openBooks: open, lastYear, problemsMissing, actions, reading, gaps } = value;
  const may = actions.includes('write');
  // Once there it stays: what comes behind it must not jump under the thumb with the last item.
  const [asked] = useState(open.length > 0);
  const season = today >= noneFrom(year);
  return (
    <>
      {(open.length > 0 || asked) && may ? (
        <NoneCard agencyId={agency.id} year={year} title={open.length > 0 ? `台账里有${open.length}类还没有说` : '台账里都说过了'} lead={noneWords(season)} kinds={open} lastYear={lastYear} may={season} onSaid={reload}>
          <TextLink onTap={() => openBooks(agency.id, year)}>去台账记一条</TextLink>
        </NoneCard>
      ) : null}
      <ChannelsCard value={value} show={show} />
      {problemsMissing && may ? <ProblemsCard agencyId={agency.id} year={year} onSaved={reload} /> : null}
      <Card cells title="写和核对">
        <Cell title="正文" note={gaps > 0 ? `还有${gaps}处空着` : '数都绑定在表格和台账上'} onTap={() => openWrite(agency.id, year)} />
        <Cell title="核对" note={checkWords(value)} value={value.findings.hard > 0 ? <Tag tone="late">{`${value.findings.hard}处`}</Tag> : undefined} onTap={() => openChecks(agency.id, year)} />
        <Cell title="全文" note="正文和三张表，公布出去就是这样" onTap={() => openSheet(agency.id, year)} />
      </Card>
      <Card title="通读案件">
        <ReadingLine agencyId={agency.id} year={year} reading={reading} begins={may || actions.includes('review') || actions.includes('approve')} onDone={reload} />
      </Card>
    </>
  );
}

function HandIn({ value, show }: Pick<Shown, 'value' | 'show'>): ReactNode {
  const { agency, year, version, findings: { hard, soft, reasoned } } = value;
  const [asking, ask] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const handIn = async () => {
    const reply = await call('annual', 'handInReport', { agencyId: agency.id, year, version });
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    ask(false);
    show(reply.value, reply.at);
  };
  const ready = hard + soft === 0;
  return (
    <>
      <BottomBar>
        {ready ? <Action onTap={() => ask(true)}>送审</Action> : <Action onTap={() => openChecks(agency.id, year)}>{`还有${hard + soft}处，去核对`}</Action>}
      </BottomBar>
      <Sheet
        open={asking} title={`把${year}年年报送审`} confirm="送审" onConfirm={handIn} onCancel={() => ask(false)} error={refused?.message}
        rows={[{ label: '以后', value: '审核、审定都通过就公布', note: '被退回以前不能再改' }, { label: '审核的人', value: '看得到全文和写了理由的地方', note: reasoned > 0 ? `写了理由的有${reasoned}处` : undefined }]}
      />
    </>
  );
}

function Trail({ events }: Pick<YearReport, 'events'>): ReactNode {
  if (events.length === 0) return null;
  return <Card title="经过"><Facts facts={events.map(({ type, at, by, words }, index) => ({ label: `${events.length - index}. ${REPORT_EVENTS[type].label}`, value: `${by}，${fullDay(civilDateAt(at))}`, note: words }))} /></Card>;
}

function Drop({ value, show }: Pick<Shown, 'value' | 'show'>): ReactNode {
  const { agency, year, version } = value;
  const [asking, ask] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const drop = async () => {
    const reply = await call('annual', 'dropCorrection', { agencyId: agency.id, year, version });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) show(reply.value, reply.at);
  };
  return (
    <>
      <TextLink onTap={() => ask(true)}>不更正了</TextLink>
      <Sheet open={asking} danger title="不更正了？" confirm="放弃更正" onConfirm={drop} onCancel={() => ask(false)} error={refused?.message} rows={[{ label: '公布的', value: '照旧，不变' }, { label: '改过的文字', value: '留着，下次更正接着用' }]} />
    </>
  );
}

function Report({ value, today, show, reload, at }: Shown & { readonly at: ReactNode }): ReactNode {
  const { agency, year, stage, actions, correcting, importing } = value;
  const turn = actions.includes('review') ? '看全文，审核' : actions.includes('approve') ? '看全文，审定' : undefined;
  return (
    <Page
      title="年报"
      bar={actions.includes('handIn') ? <HandIn value={value} show={show} /> : turn ? <BottomBar><Action onTap={() => openSheet(agency.id, year)}>{turn}</Action></BottomBar> : undefined}
    >
      {at}
      <Head value={value} />
      <PublishedCard value={value} show={show} />
      {importing ? (
        <>
          <ImportingCard agencyId={agency.id} year={year} importing={importing} />
          <Card cells><Cell title="全文" note="正文和三张表，公布出去就是这样" onTap={() => openSheet(agency.id, year)} /></Card>
        </>
      ) : null}
      {stage === 'published' || importing ? null : <Work value={value} today={today} show={show} reload={reload} />}
      {stage === 'published' || importing ? null : <DraftCard value={value} />}
      {correcting && actions.includes('dropCorrection') ? <Drop value={value} show={show} /> : null}
      <Trail events={value.events} />
      <TextLink onTap={() => openDates(agency.id, year)}>年报的期限</TextLink>
    </Page>
  );
}

function Year({ agencyId, year }: { readonly agencyId: string; readonly year: number }): ReactNode {
  const { model, reload, show } = useReply(useCallback(() => call('annual', 'yearReport', { agencyId, year }), [agencyId, year]));
  if (model.kind === 'loading') return <Page title="年报"><Loading /></Page>;
  if (model.kind === 'failed') return <Page title="年报"><Failed refused={model.refused} safe="写过的都在，没有丢。" onRetry={reload} /></Page>;
  const { value, at, behind } = model;
  return <Report value={value} today={civilDateAt(at)} show={show} reload={() => void reload()} at={behind ? <OfflineNote at={at} onRetry={() => void reload()} /> : null} />;
}

/** 一年的年报, from the first word to the published copy. @source 条例 arts. 49, 50 */
export default function ReportPage(): ReactNode {
  const { agency, year } = useRouter().params;
  return agency && Number(year) ? <Year agencyId={agency} year={Number(year)} /> : <Page title="年报"><Empty title="还不知道是哪一年的" action={{ label: '回到今天', onTap: openToday }}>请从“年报”或者提醒里进入。</Empty></Page>;
}
