import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { BookView, BookYear } from '@/contract/yearbook';
import { fullDay, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { articleLabel } from '@/domain/statute/article';
import { asksNone, DOCUMENT_KINDS, kindRule, type YearbookKind } from '@/domain/yearbook/kinds';
import { noneFrom } from '@/domain/yearbook/relations';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { numberOf } from '@/pages/reading/route';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { NoneSheet } from '../books/none-sheet';
import { openFill } from '../shared/routes';
import { figureWords, isKind } from '../shared/words';
import { Lines } from './lines';
import { Proposals } from './proposals';
import { WithdrawSheet } from './withdraw-sheet';
import '../shared/annual.scss';

interface BookProps { readonly value: BookYear; readonly book: BookView; readonly today: CivilDate; readonly show: (value: BookYear) => void; readonly note: ReactNode }

/** Where there is nothing: what that means, and what can be said. */
function NothingYet({ book, year, season, mayChange, ask }: { readonly book: BookView; readonly year: number; readonly season: boolean; readonly mayChange: boolean; readonly ask: (what: 'none' | 'withdraw') => void }): ReactNode {
  const { standing, none } = book;
  if (standing === 'byLaw') return <Empty title="不用填">县级政府、部门和乡镇没有制定规章的权力，年报里这一行写0。制发的文件填在“行政规范性文件”。</Empty>;
  if (none) {
    return (
      <Card title={`已确认${year}年没有`}>
        <View className="text">{`${none.by}${fullDay(civilDateAt(none.at))}确认。后来有了，直接记一条，这个确认自动取消。`}</View>
        {mayChange ? <TextLink onTap={() => ask('withdraw')}>取消确认</TextLink> : null}
      </Card>
    );
  }
  if (!asksNone(book)) return <Empty title={`${year}年还没有记`}>{mayChange ? '有了就点下面“记一条”；没有的不用填，年报不写。' : '有了由信息员、经办人记下来。'}</Empty>;
  return (
    <Empty title={`${year}年还没有记`} action={mayChange && season ? { label: '确认本年没有', onTap: () => ask('none') } : undefined}>
      {season ? '有的点下面“记一条”；全年都没有的，确认以后年报按“没有”写。' : '发生一件记一件。全年都没有的，12月1日以后可以确认“本年没有”。'}
    </Empty>
  );
}

function Book({ value, book, today, show, note }: BookProps): ReactNode {
  const { agency, year, mayChange } = value;
  const { kind, standing } = book;
  const { label, what, rules } = kindRule(kind);
  const [asking, ask] = useState<'none' | 'withdraw'>();
  const documents = (DOCUMENT_KINDS as readonly YearbookKind[]).includes(kind);
  const done = (next: BookYear) => {
    show(next);
    ask(undefined);
  };
  const writes = mayChange && standing !== 'byLaw';
  return (
    <Page title={`${year}年${label}`} bar={writes ? <BottomBar><Action onTap={() => openFill(agency.id, kind)}>记一条</Action></BottomBar> : undefined}>
      {note}
      <Card>
        {standing === 'filled' || (book.inForce ?? 0) > 0 ? <View className="head annual__lead">{figureWords(book)}</View> : null}
        <View className="text">{what}</View>
        <View className="faint">{`依据：${rules.map(articleLabel).join('、')}`}</View>
      </Card>
      {writes ? <Proposals agencyId={agency.id} kind={kind} year={year} /> : null}
      {standing === 'filled' ? null : <NothingYet book={book} year={year} season={today >= noneFrom(year)} mayChange={mayChange} ask={ask} />}
      {standing === 'filled' || (documents && standing !== 'byLaw') ? <Lines agencyId={agency.id} kind={kind} year={year} all={documents} version={book.lines} /> : null}
      {asking === 'none' ? <NoneSheet agencyId={agency.id} year={year} kind={kind} lastYear={book.lastYear} onDone={done} onCancel={() => ask(undefined)} /> : null}
      {asking === 'withdraw' ? <WithdrawSheet agencyId={agency.id} year={year} kind={kind} onDone={done} onCancel={() => ask(undefined)} /> : null}
    </Page>
  );
}

/** 一类台账的一年: its numbers, its lines, and what may be missing. */
export default function BookPage(): ReactNode {
  const { agency: agencyId = '', kind, year: asked } = useRouter().params;
  const year = numberOf(asked) ?? 0;
  const title = isKind(kind) ? kindRule(kind).label : '年度台账';
  const { model, reload, show } = useReply(useCallback(() => call('annual', 'bookYear', { agencyId, year }), [agencyId, year]));
  if (model.kind === 'loading') return <Page title={title}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={title}><Failed refused={model.refused} safe="台账都在，没有丢。" onRetry={reload} /></Page>;
  const { value, at, behind } = model;
  const book = value.books.find((one) => one.kind === kind);
  if (!book) return <Page title={title}><Empty title="没有这类台账">请返回，从年度台账重新进入。</Empty></Page>;
  return <Book value={value} book={book} today={civilDateAt(at)} show={(next) => show(next, at)} note={behind ? <OfflineNote at={at} onRetry={() => void reload()} /> : null} />;
}
