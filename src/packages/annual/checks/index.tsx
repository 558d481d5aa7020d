import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { YearChecks, YearFinding } from '@/contract/year-report';
import { fullDay } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { YEAR_FINDING_GROUPS, type YearFindingGroup } from '@/domain/report-work/finding';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { Empty, Failed, Loading } from '@/components/state';
import { Tag } from '@/components/tag';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openPlace, PLACE_WORDS } from '../shared/place';
import { ReadingLine } from '../shared/reading-line';
import { openToday } from '../shared/routes';
import { UncheckedCard } from '../shared/unchecked-card';
import { ReasonSheet } from './reason-sheet';
import { RestoreSheet } from './restore-sheet';
import '../shared/annual.scss';

const TITLE = '核对年报';
const GROUPS = Object.keys(YEAR_FINDING_GROUPS) as readonly YearFindingGroup[];
/** Shown at once in a group; the rest on a tap, so that a bad year does not hold up the phone. */
const FIRST = 20;

/** Shown as a sheet over the list. */
interface Chosen { readonly finding: YearFinding; readonly to: 'reason' | 'restore' }

interface FindingProps { readonly finding: YearFinding; readonly may: boolean; readonly mayRestore: boolean; readonly open: () => void; readonly choose: (to: Chosen['to']) => void }

function Finding({ finding, may, mayRestore, open, choose }: FindingProps): ReactNode {
  const { where, is, should, todo, severity, reason: said, place, article, restore } = finding;
  const [tone, label] = severity === 'hard' ? ['late', '要改好'] as const : said ? ['done', '写了理由'] as const : ['near', '改，或者写理由'] as const;
  return (
    <Card title={where} aside={<Tag tone={tone}>{label}</Tag>}>
      <View className="text break">{`${is}；${should}。`}</View>
      <View className="soft">{todo}</View>
      {article ? <View className="faint">{`依据：${article}`}</View> : null}
      {said ? <View className="soft">{`理由：${said.text}（${said.by}，${fullDay(civilDateAt(said.at))}）`}</View> : null}
      <View className="annual__acts">
        {place.kind === 'reading' ? null : <Action small kind="ghost" onTap={open}>{PLACE_WORDS[place.kind]}</Action>}
        {may && severity === 'soft' && place.kind !== 'correction' ? <Action small kind="ghost" onTap={() => choose('reason')}>{said ? '改理由' : '写理由'}</Action> : null}
        {mayRestore && restore ? <Action small kind="ghost" onTap={() => choose('restore')}>按经过恢复</Action> : null}
      </View>
    </Card>
  );
}

interface ChecksProps { readonly value: YearChecks; readonly show: (value: YearChecks, at: Instant) => void; readonly reload: () => void }

function Group({ group, value, choose }: { readonly group: YearFindingGroup; readonly value: YearChecks; readonly choose: (chosen: Chosen) => void }): ReactNode {
  const { agency, year, findings, mayReason, mayRestore } = value;
  const [all, showAll] = useState(false);
  const own = findings.filter((finding) => finding.group === group);
  if (own.length === 0) return null;
  return (
    <>
      <View className="head annual__group">{`${YEAR_FINDING_GROUPS[group].label}（${own.length}）`}</View>
      {(all ? own : own.slice(0, FIRST)).map((finding) => (
        <Finding key={finding.key} finding={finding} may={mayReason} mayRestore={mayRestore} open={() => openPlace(finding.place, agency.id, year)} choose={(to) => choose({ finding, to })} />
      ))}
      {!all && own.length > FIRST ? <TextLink onTap={() => showAll(true)}>{`再看${own.length - FIRST}处`}</TextLink> : null}
    </>
  );
}

function Checks({ value, show, reload }: ChecksProps): ReactNode {
  const { agency, year, findings, reading, stage, mayReason, mayRestore, unchecked } = value;
  const [chosen, choose] = useState<Chosen>();
  const close = () => choose(undefined);
  const done = (next: YearChecks, at: Instant) => { close(); show(next, at); };
  return (
    <Page title={TITLE}>
      <Card title={`${year}年年报的核对`}>
        <View className="soft">{agency.name}</View>
        {stage === 'published' ? null : <ReadingLine agencyId={agency.id} year={year} reading={reading} begins onDone={reload} />}
      </Card>
      {unchecked ? <UncheckedCard unchecked={unchecked} agencyId={mayReason ? agency.id : undefined} /> : null}
      {findings.length === 0 ? <Empty title="没有发现问题">{`表格加得起来，${unchecked ? '' : '和上年接得上，'}正文和表格一致，申请的档案没有自相矛盾。这不等于内容都对，审核的人还要看一遍。`}</Empty> : null}
      {GROUPS.map((group) => <Group key={group} group={group} value={value} choose={choose} />)}
      {chosen?.to === 'reason' && mayReason ? <ReasonSheet value={value} finding={chosen.finding} onCancel={close} onDone={done} /> : null}
      {chosen?.to === 'restore' && mayRestore ? <RestoreSheet value={value} finding={chosen.finding} onCancel={close} onDone={done} /> : null}
    </Page>
  );
}

function Year({ agencyId, year }: { readonly agencyId: string; readonly year: number }): ReactNode {
  const { model, reload, show } = useReply(useCallback(() => call('annual', 'yearChecks', { agencyId, year }), [agencyId, year]));
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="写过的都在，没有丢。" onRetry={reload} /></Page>;
  return <Checks value={model.value} show={show} reload={() => void reload()} />;
}

/** 核对: everything found, each with the way to its place; soft ones may stand with a reason. @source 条例 art. 50 */
export default function ChecksPage(): ReactNode {
  const { agency, year } = useRouter().params;
  return agency && Number(year) ? <Year agencyId={agency} year={Number(year)} /> : <Page title={TITLE}><Empty title="还不知道是哪一年的" action={{ label: '回到今天', onTap: openToday }}>请从“年报”里进入。</Empty></Page>;
}
