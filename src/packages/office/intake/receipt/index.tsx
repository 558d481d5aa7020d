import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { clockTimeAt, civilDateAt, type Instant } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import type { PaperReceipt } from '@/contract/intake';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Facts, type Fact } from '@/components/facts';
import { Page } from '@/components/page';
import { QrCode } from '@/components/qr-code';
import { Empty } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { copy } from '@/services/contact';
import { OPENS_ANYWHERE, pageLink } from '@/services/page-link';
import { paperReceiptOf } from '@/services/paper-receipt';
import { CAN_PRINT, print } from '@/services/print';
import { dateWords, whyDue, whyReceived } from '@/services/why';
import { caseInstead, lookUpPath, openToday, registerInstead } from '../shared/routes';
import '../shared/intake.scss';

const moment = (at: Instant): string => `${formatDate(civilDateAt(at))} ${clockTimeAt(at)}`;

function factsOf({ agencyName, applicantName, channelLabel, submittedAt, description, clock, office }: PaperReceipt): readonly Fact[] {
  const { receivedOn, dueOn, provisional, channel } = clock;
  return [
    { label: '收件单位', value: agencyName },
    { label: '申请人', value: applicantName },
    { label: '申请方式', value: channelLabel },
    { label: '登记时间', value: moment(submittedAt) },
    { label: '收到之日', value: receivedOn ? formatDate(receivedOn) : '和申请人确认以后告知', note: whyReceived(channel) },
    ...(receivedOn && dueOn ? [{ label: '最迟答复', value: dateWords(dueOn, provisional), note: whyDue(receivedOn, provisional) }] : []),
    { label: '要的信息', value: description },
    ...(office ? [{ label: '询问', value: `${office.name}，电话 ${office.phone}`, note: office.address }] : []),
  ];
}

/** The receipt as words, for whoever cannot print. */
const wordsOf = (receipt: PaperReceipt): string => [
  '政府信息公开申请登记回执', `编号：${receipt.number}`, `查询码：${receipt.queryCode}`,
  ...factsOf(receipt).map(({ label, value }) => `${label}：${String(value)}`),
].join('\n');

function Receipt({ receipt }: { readonly receipt: PaperReceipt }): ReactNode {
  const waiting = receipt.clock.receivedOn === undefined;
  return (
    <>
      <View className="intake__head centre">
        <View className="title" {...heading(2)}>政府信息公开申请登记回执</View>
        <View className="intake__number num break">{receipt.number}</View>
      </View>
      <Card title="查询码">
        <View className="intake__code num centre">{receipt.queryCode}</View>
        <View className="soft">凭编号和查询码可以查办理情况：在小程序首页下面点“凭编号查询”，不用登录。查询码只显示这一次，请打印或者抄给申请人；丢了可以在案件里补发。</View>
      </Card>
      {OPENS_ANYWHERE ? (
        <Card>
          <QrCode text={pageLink(lookUpPath(receipt.number))} label={`二维码，内容是查申请${receipt.number}的网址`} />
          <View className="faint centre">手机扫一扫，填上查询码就能查。</View>
        </Card>
      ) : null}
      <Card><Facts facts={factsOf(receipt)} /></Card>
      <View className="intake__screen">
        {waiting ? <Card title="接下来"><View className="text">马上联系申请人，双方确认的那一天才算收到。确认以后在案件里点“确认收到”，联系不上的记下经过。</View></Card> : null}
        <View className="intake__links">
          {CAN_PRINT ? <TextLink onTap={() => copy(wordsOf(receipt))}>复制回执内容</TextLink> : null}
          <TextLink onTap={() => registerInstead(receipt.agencyId)}>再登记一件</TextLink>
          <TextLink onTap={openToday}>回到今天</TextLink>
        </View>
      </View>
    </>
  );
}

/** 登记回执, printable; gone when it is left, because the query code is kept by nobody. */
export default function PaperReceiptPage(): ReactNode {
  const { id = '' } = useRouter().params;
  const receipt = paperReceiptOf(id);
  if (!receipt) {
    return (
      <Page title="登记回执">
        <Empty title="回执只显示一次" action={{ label: '看这件申请', onTap: () => caseInstead(id) }}>查询码不保存，离开以后不能再看。申请人丢了查询码的，在案件里补发一个。</Empty>
      </Page>
    );
  }
  const bar = (
    <BottomBar>
      <Action kind="ghost" onTap={() => (CAN_PRINT ? print() : copy(wordsOf(receipt)))}>{CAN_PRINT ? '打印回执' : '复制回执'}</Action>
      <Action onTap={() => caseInstead(receipt.id)}>看这件申请</Action>
    </BottomBar>
  );
  return <Page title="登记回执" bar={bar}><Receipt receipt={receipt} /></Page>;
}
