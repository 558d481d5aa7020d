import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Receipt } from '@/contract/applicant';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { QrCode } from '@/components/qr-code';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { epochMs, instant } from '@/domain/calendar/instant';
import { articleLabel } from '@/domain/statute/article';
import { CHANNELS } from '@/domain/statute/channels';
import { TIME_LIMITS } from '@/domain/statute/time-limits';
import { standingOf } from '@/domain/case/standing';
import { currentCalendar } from '@/services/calendar';
import { tappedAt } from '@/services/submission';
import { Facts } from '@/components/facts';
import { moment } from '../shared/moment';
import { CODE_WORDS, receiptLink } from './code';
import { dueWords } from './picture';

const REPLY_DAYS = TIME_LIMITS.reply.workingDays;

/** A minute is the way to the cloud; what took longer was waiting for a network. */
const SOON_MS = 60_000;

function tappedRow(id: string, submittedAt: Receipt['submittedAt']) {
  const tapped = tappedAt(id);
  return tapped !== undefined && epochMs(submittedAt) - tapped > SOON_MS
    ? [{ label: '你点提交的时间', value: moment(instant(tapped)), note: '那时没有联上网；以送达的时间为提交时间' }] : [];
}

interface ReceiptViewProps {
  readonly receipt: Receipt;
  /** The cloud's day. */
  readonly today: CivilDate;
  /** What was filed is what was sent at an earlier try, not what was changed since. */
  readonly earlier: boolean;
}

/** 提交回执: number, both stamps, what counts as the day of receipt, and what comes next. */
export function ReceiptView({ receipt, today, earlier }: ReceiptViewProps): ReactNode {
  const { id, number, agencyName, agencyShortName, submittedAt, confirmedAt, description, clock } = receipt;
  const { headline, detail } = standingOf({ state: confirmedAt ? 'inProgress' : 'submitted', clock, agencyShortName }, today, currentCalendar());
  return (
    <>
      <View className="receipt__head centre">
        <View className="receipt__mark"><Icon name="check" /></View>
        <View className="title" {...heading(2)}>申请已经提交</View>
        <View className="receipt__number num break">{number}</View>
      </View>
      {earlier ? (
        <Card>
          <View className="soft">先前点提交的那一次已经送到，也许是在另一部手机上；收下的是那时的内容，后来的改动没有送出。需要改的，单位打开看以前可以点“看这件申请”去改；打开以后，打电话告诉对方，或者补充材料。</View>
        </Card>
      ) : null}
      <Card>
        <QrCode text={receiptLink(receipt)} label={`二维码，内容是申请${number}的链接`} />
        <View className="faint centre">{CODE_WORDS}</View>
      </Card>
      <Card>
        <Facts facts={[
          { label: '向谁申请', value: agencyName },
          ...tappedRow(id, submittedAt),
          { label: '提交时间', value: moment(submittedAt) },
          { label: '确认收到', value: confirmedAt ? moment(confirmedAt) : '还没有确认' },
          { label: '最迟答复', value: dueWords(receipt) },
          { label: '要的信息', value: description },
        ]} />
      </Card>
      <Card title="从哪一天算起">
        <View className="text">{`以${agencyShortName}和你双方确认的那一天为收到申请的日子，从那以后${REPLY_DAYS}个工作日内答复你。`}</View>
        <View className="faint">{`依据：${articleLabel(CHANNELS[clock.channel].rule)}、${articleLabel(TIME_LIMITS.reply.rule)}`}</View>
      </Card>
      <Card title="接下来">
        <View className="text">{headline}</View>
        <View className="soft">{detail}</View>
      </Card>
    </>
  );
}
