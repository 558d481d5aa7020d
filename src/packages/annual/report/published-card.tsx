import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { YearReport } from '@/contract/year-report';
import type { Refused } from '@/contract/reply';
import { fullDay } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { openCellAt, openImport, openSumCell, openTrace } from '../shared/routes';
import { publishedWords } from './words';

/** Cells shown at once; the rest on a tap. */
const FIRST = 20;

interface PublishedProps {
  readonly value: YearReport;
  readonly show: (value: YearReport, at: Instant) => void;
}

/** 更正说明: why, before anything changes; what is published stays until the corrected one is approved. @source 条例 art. 6 */
function CorrectSheet({ value, show, onCancel }: PublishedProps & { readonly onCancel: () => void }): ReactNode {
  const { agency, year, version, published } = value;
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Pick<Refused, 'message'>>();
  const start = async () => {
    const reply = await call('annual', 'correctReport', { agencyId: agency.id, year, version, reason });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) show(reply.value, reply.at);
  };
  return (
    <Sheet
      open title={`更正${year}年年报`} confirm="开始更正" onConfirm={start} onCancel={onCancel} error={refused?.message}
      rows={[
        { label: '公布的', value: `第${published?.version ?? 1}版先不动`, note: '更正的审核、审定以后才替换' }, { label: '更正后', value: '注明更正的日期和原因', note: '以前的版本留着，谁都看得到' },
        ...(published?.imported ? [{ label: '正文', value: '从公布的原文改起', note: '三张表按这里的申请和台账重新算' }] : []), { label: '要重新', value: '通读案件、送审；数变了的渠道重新核对' },
      ]}
    >
      <Field label="为什么更正" multiline limit={500} value={reason} onChange={setReason} placeholder="例如：补录了一件12月收到的申请" />
    </Sheet>
  );
}

/** 已公布的, and where it is no longer what the records say. */
export function PublishedCard({ value, show }: PublishedProps): ReactNode {
  const { agency, year, published, actions, correcting } = value;
  const [asking, ask] = useState(false);
  const [all, showAll] = useState(false);
  if (!published) return null;
  const { version, at, differs, imported, onRecord, sum } = published;
  const openCell = sum ? openSumCell : openCellAt;
  const byRecord = !imported || onRecord;
  return (
    <>
      <Card title={`已公布第${version}版`} aside={fullDay(civilDateAt(at))}>
        <View className="text">{publishedWords(published)}</View>
        <TextLink onTap={() => openTrace(agency.id, year)}>看公布的年报和各个版本</TextLink>
      </Card>
      {differs.length > 0 && !correcting ? (
        <Card cells title="已公布的年报与现在的记录不同">
          {(all ? differs : differs.slice(0, FIRST)).map(({ address, label, published: was, now }) => (
            <Cell key={label} title={label} note={`公布的是${was ?? '空白'}，按现在的记录是${now}`} onTap={() => openCell(agency.id, year, address)} />
          ))}
        </Card>
      ) : null}
      {differs.length > FIRST && !correcting && !all ? <TextLink onTap={() => showAll(true)}>{`再看${differs.length - FIRST}格`}</TextLink> : null}
      {actions.includes('correct') && !byRecord ? (
        <Card title="要更正的，再导入一次">
          <View className="soft">{`这里没有${year}年的申请和台账，公布的数没有可以比的记录。有错的，把更正以后的年报导进来，写明原因；以前的版本留着。`}</View>
          <TextLink onTap={() => openImport(agency.id)}>导入更正以后的年报</TextLink>
        </Card>
      ) : null}
      {actions.includes('correct') && byRecord ? <View className="annual__alone"><Action kind="ghost" onTap={() => ask(true)}>写更正说明，开始更正</Action></View> : null}
      {asking ? <CorrectSheet value={value} show={(next, when) => { ask(false); show(next, when); }} onCancel={() => ask(false)} /> : null}
    </>
  );
}
