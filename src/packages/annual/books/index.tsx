import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { BookView, BookYear } from '@/contract/yearbook';
import { fullDay, yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, instant } from '@/domain/calendar/instant';
import { asksNone, kindRule, YEARBOOK_GROUPS, type YearbookGroup, type YearbookKind } from '@/domain/yearbook/kinds';
import { noneFrom } from '@/domain/yearbook/relations';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { Pills } from '@/components/pills';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { Tag } from '@/components/tag';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { cloudToday } from '@/services/cloud-day';
import { useReply } from '@/services/use-reply';
import { NoneCard } from '../shared/none-card';
import { openBook, openChannels, openReport } from '../shared/routes';
import { figureWords, standingWords } from '../shared/words';
import '../shared/annual.scss';

const TITLE = '年度台账';
const YEARS_BACK = 3;
const GROUPS = Object.keys(YEARBOOK_GROUPS) as readonly YearbookGroup[];

function BookCell({ book, onTap }: { readonly book: BookView; readonly onTap: () => void }): ReactNode {
  const { kind, standing, none } = book;
  const { tone, label } = standingWords(book);
  const note = standing === 'filled' || (book.inForce ?? 0) > 0 ? figureWords(book) : none ? `${none.by}${fullDay(civilDateAt(none.at))}确认` : undefined;
  return <Cell title={kindRule(kind).label} note={note} value={<Tag tone={tone}>{label}</Tag>} onTap={onTap} />;
}

const lastYearOf = (books: readonly BookView[]): Readonly<Partial<Record<YearbookKind, string>>> => Object.fromEntries(books.flatMap(({ kind, lastYear }) => (lastYear ? [[kind, lastYear]] : [])));

/** What has to be said before the report can go out, and when. */
function Gaps({ value: { agency, year, mayChange }, open, season, show }: { readonly value: BookYear; readonly open: readonly BookView[]; readonly season: boolean; readonly show: (value: BookYear) => void }): ReactNode {
  if (open.length === 0) return <Card><View className="text">{`年报要写的，${year}年的台账里都有了。`}</View></Card>;
  return (
    <NoneCard
      agencyId={agency.id} year={year} title={`还有${open.length}类没有填`} kinds={open.map(({ kind }) => kind)} lastYear={lastYearOf(open)} may={mayChange && season} onSaid={show}
      lead={season ? '年报要写这几类：有的记一条；全年都没有的，一项一项看过再点“本年没有”，年报就按没有写。' : '年报要写这几类。发生了就记一条；全年都没有的，12月1日以后再确认“本年没有”。'}
    />
  );
}

interface BooksProps { readonly value: BookYear; readonly today: CivilDate; readonly years: ReactNode; readonly show: (value: BookYear) => void }

function Books({ value, today, years, show }: BooksProps): ReactNode {
  const { agency, year, books, published, reportPublishedOn } = value;
  const season = today >= noneFrom(year);
  const open = books.filter((book) => book.standing === 'open' && asksNone(book));
  return (
    <Page title={TITLE}>
      {years}
      <View className="soft annual__lead">{`${agency.name} · 发生一件记一件，年报直接用这里的数`}</View>
      {reportPublishedOn ? (
        <Card>
          <View className="text">{`${year}年的年报已经在${fullDay(reportPublishedOn)}公布。台账还可以改，改了以后年报也要跟着更正。`}</View>
          <TextLink onTap={() => openReport(agency.id, year)}>{`看${year}年年报，去更正`}</TextLink>
        </Card>
      ) : null}
      <Gaps value={value} open={open} season={season} show={show} />
      {GROUPS.map((group) => (
        <Card key={group} cells title={YEARBOOK_GROUPS[group].label}>
          {books.filter(({ kind }) => kindRule(kind).group === group).map((book) => <BookCell key={book.kind} book={book} onTap={() => openBook(agency.id, book.kind, year)} />)}
        </Card>
      ))}
      <Card cells title="各渠道公开的">
        <Cell title="在哪里公开了多少" note={`这个小程序${published.here}条，别的渠道${published.elsewhere}条`} value={`${published.total}条次`} onTap={() => openChannels(agency.id, year)} />
      </Card>
      <Card cells title="用到这些数的">
        <Cell title={`${year}年年报`} note="写、核对、送审" onTap={() => openReport(agency.id, year)} />
      </Card>
    </Page>
  );
}

function Year({ agencyId, year, choose }: { readonly agencyId: string; readonly year: number; readonly choose: (year: number) => void }): ReactNode {
  const { model, reload, show } = useReply(useCallback(() => call('annual', 'bookYear', { agencyId, year }), [agencyId, year]));
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="台账都在，没有丢。" onRetry={reload} /></Page>;
  const { value, at, behind } = model;
  const today = civilDateAt(at);
  const listed = Array.from({ length: YEARS_BACK + 1 }, (_, index) => yearOf(today) - index);
  const options = (listed.includes(year) ? listed : [...listed, year]).map((one) => ({ value: String(one), label: `${one}年` }));
  const years = (
    <>
      {behind ? <OfflineNote at={at} onRetry={() => void reload()} /> : null}
      <Pills label="年份" options={options} value={String(year)} onChange={(next) => choose(Number(next))} />
    </>
  );
  return <Books value={value} today={today} years={years} show={(next) => show(next, at)} />;
}

/** 年度台账: what the annual report tells and no case holds. @source 条例 art. 50 */
export default function BooksPage(): ReactNode {
  const { agency = '', year: asked } = useRouter().params;
  const [year, choose] = useState(() => Number(asked) || yearOf(cloudToday() ?? civilDateAt(instant(Date.now()))));
  return <Year key={year} agencyId={agency} year={year} choose={choose} />;
}
