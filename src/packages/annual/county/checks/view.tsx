import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencyChecks, CountyChecks } from '@/contract/county-year';
import { Action } from '@/components/action';
import { aria, heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Fold } from '@/components/fold';
import { PickField } from '@/components/pick-field';
import { Progress } from '@/components/progress';
import { Failed, Loading } from '@/components/state';
import { Tag } from '@/components/tag';
import { openReport, openSend } from '../shared/routes-year';
import { checkedWords, sortChecks, summaryWords } from './words';
import type { ChecksModel } from './use-checks';
import '../shared/county-year.scss';

function Agency({ agency, year }: { readonly agency: AgencyChecks; readonly year: number }): ReactNode {
  const { id, name, findings, publishedOn } = agency;
  const hard = findings.filter(({ severity }) => severity === 'hard').length;
  if (!publishedOn) return <Cell title={name} note={`没有公布${year}年的年报，没有可核对的`} value={<Tag tone="near">没有公布</Tag>} onTap={() => openSend(id, 'report')} />;
  return (
    <Fold title={<View><View>{name}</View><View className="faint">{checkedWords(agency)}</View></View>} value={findings.length === 0 ? <Tag tone="done">没有发现</Tag> : <Tag tone={hard > 0 ? 'late' : 'near'}>{`${findings.length}处`}</Tag>}>
      {findings.map(({ check, severity, place, is, should, todo }) => (
        <Card key={`${check}${place.join()}${is}`} title={place.join(' · ')} aside={severity === 'hard' ? '对不上' : '要看一看'}>
          <View>{`${is}，${should}。`}</View>
          <View className="soft">{`${todo}。`}</View>
        </Card>
      ))}
      {findings.length === 0 ? <View className="soft">勾稽、和上年、文字和表，都没有发现对不上的；这不等于一定没有错。</View> : null}
      <Action small kind="ghost" onTap={() => openReport(id, year)}>看这份年报</Action>
      {hard > 0 ? <Action small onTap={() => openSend(id, 'reportFindings')}>催办更正</Action> : null}
    </Fold>
  );
}

export function ChecksView({ checks, items, done, stopped, goOn, year, chooseYear }: ChecksModel & { readonly checks: CountyChecks }): ReactNode {
  const here = checks.year === (year ?? checks.year);
  return (
    <>
      <PickField label="哪一年的年报" notChosen="请选择年份" options={checks.years.map((one) => ({ value: String(one), label: `${one}年` }))} value={String(year ?? checks.year)} onChange={(next) => chooseYear(Number(next))} />
      {here ? (
        <>
          <View className="title county-note" {...heading()}>{summaryWords(items, done)}</View>
          {done ? null : <><Progress step={items.length} of={checks.total} /><View className="soft" {...aria({ role: 'status', live: 'polite' })}>{`核对了${items.length}个，共${checks.total}个`}</View></>}
          {stopped ? <Failed refused={stopped} safe="核对过的都在下面。" onRetry={async () => goOn()} /> : null}
          <Card cells>{sortChecks(items).map((agency) => <Agency key={agency.id} agency={agency} year={checks.year} />)}</Card>
          <View className="faint">按公布的年报核对：各格相加、和上一年的年报、文字和表里的数。</View>
        </>
      ) : <Loading>正在核对</Loading>}
    </>
  );
}
