import { useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ImportPreview } from '@/contract/report-import';
import { formatDate, formatDay, yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { IMPORT_REVIEW_WORDS } from '@/domain/report-work/importing';
import { printedTable2, printedTable3, printedTable4 } from '@/domain/report/printed-tables';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Field } from '@/components/field';
import { DAY_EXAMPLE } from '@/components/field/typed-day';
import { Fold } from '@/components/fold';
import { Pills } from '@/components/pills';
import { PrintedTable } from '@/components/printed-table';
import { CorrectHead } from './correct';
import { Points } from './points';
import type { Import } from './use-import';

const TABLES = [{ value: '2', label: '表二' }, { value: '3', label: '表三' }, { value: '4', label: '表四' }] as const;
const PRINTED = { 2: printedTable2, 3: printedTable3, 4: printedTable4 } as const;

function Tables({ tables }: Pick<ImportPreview, 'tables'>): ReactNode {
  const [table, setTable] = useState<'2' | '3' | '4'>('3');
  const model = useMemo(() => PRINTED[table](tables), [table, tables]);
  return (
    <Fold title="读到的三张表">
      <Pills label="哪一张表" options={TABLES} value={table} onChange={setTable} />
      <View className="import__table"><PrintedTable key={table} table={model} /></View>
    </Fold>
  );
}

function Existing({ existing, year }: { readonly existing: NonNullable<ImportPreview['existing']>; readonly year: number | null }): ReactNode {
  const on = civilDateAt(existing.publishedAt);
  return (
    <Card>
      <View>{`${year ?? ''} 年已经有第${existing.version}版（${yearOf(on)}年${formatDay(on)}放到这里）。${existing.same ? '内容和这一份一样，不用再公布。' : '公布以后，它成为以前的版本，居民仍能打开。'}`}</View>
    </Card>
  );
}

/** 原来公布在哪里、哪天: of the year that is to be published now, which others review before it is. */
function Elsewhere({ work, errors }: { readonly work: Import; readonly errors: ImportErrors }): ReactNode {
  const { place, on } = work.typed;
  return (
    <Card title="这一年的要审核、审定">
      <View className="soft">{`${IMPORT_REVIEW_WORDS}还没有公布过的，不用导入：在这里编写、送审。`}</View>
      <Field label="原件公布在哪里" value={place} onChange={(next) => work.setTyped({ place: next })} error={errors.place} placeholder="县政府网站的网址，或者哪个栏目" multiline limit={300} />
      <Field label="哪天公布的" value={on} onChange={(next) => work.setTyped({ on: next })} error={errors.on} placeholder={DAY_EXAMPLE} />
    </Card>
  );
}

/** What of the fields below is missing, by field. */
export interface ImportErrors {
  readonly reason?: string;
  readonly place?: string;
  readonly on?: string;
}

/** What was read: whose, of which year, the tables, then every doubt; at the end the reason of a replacement. */
export function ReadView({ work, preview, errors }: { readonly work: Import; readonly preview: ImportPreview; readonly errors: ImportErrors }): ReactNode {
  const { title, agency, year, signedBy, publishedOn, sections, points, refusal, existing, tables, corrected } = preview;
  return (
    <>
      {refusal ? <Card><View className="import__stop">{refusal.message}</View><View className="faint">{`依据：${refusal.article}`}</View></Card> : null}
      <Card title="读到的">
        <Facts facts={[
          { label: '标题', value: title ?? '没有读到' }, { label: '单位', value: agency ?? '没有读到，请在下面确认' }, { label: '年份', value: year === null ? '没有读到' : `${year} 年` },
          { label: '落款', value: [signedBy ?? '没有读到', publishedOn ? formatDate(publishedOn) : ''].filter(Boolean).join('，') },
        ]} />
        {existing?.same ? null : <CorrectHead preview={preview} typed={work.typed.typing} onType={(typing) => work.setTyped({ typing })} onCorrect={(head) => work.correct({ head })} />}
        <Fold title={`正文${sections.length}个部分`}>
          {sections.map((section, index) => <View key={index} className="soft break">{`${section.title}：${section.paragraphs}段，${section.characters}字`}</View>)}
        </Fold>
        <Tables tables={tables} />
      </Card>
      {corrected.length > 0 ? (
        <Card title={`改正了${corrected.length}处`}>
          {corrected.map((words, index) => <View key={index} className="soft break">{words}</View>)}
          <View className="faint">和原件一起留存，居民看到的是改正以后的。</View>
        </Card>
      ) : null}
      {existing ? <Existing existing={existing} year={year} /> : null}
      {refusal || existing?.same ? null : <Points points={points} confirmed={work.confirmed} typed={work.typed.typing} onType={(typing) => work.setTyped({ typing })} onConfirm={work.confirm} onCorrect={(cells) => work.correct({ cells: [...cells] })} />}
      {existing && !existing.same && !refusal ? (
        <Card><Field label="为什么更新" value={work.typed.reason} onChange={(reason) => work.setTyped({ reason })} error={errors.reason} hint="居民在以前的版本旁边看得到" placeholder="原报告表三有误，已经更正" multiline limit={200} /></Card>
      ) : null}
      {preview.review && !refusal && !existing?.same ? <Elsewhere work={work} errors={errors} /> : null}
    </>
  );
}
