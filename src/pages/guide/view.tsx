import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencyHome } from '@/contract/public';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { articleLabel, art } from '@/domain/statute/article';
import { deliveryLabel, DELIVERIES_OF, FORM_CHOICES, FORMS, PROVISION_RULE } from '@/domain/statute/provision';
import { TIME_LIMITS } from '@/domain/statute/time-limits';
import { ContactCells } from '../reading/contact-cells';
import { PageHead } from '../reading/page-head';
import { withoutContact } from '../reading/words';
import { receiptDays } from './receipt-days';
import './guide.scss';

const STEPS = [
  { what: '说清你是谁', why: '姓名、证件号码和电话，用来确认和联系；单位填名称和统一社会信用代码。' },
  { what: '说清要什么', why: '名称、文号，或者哪年、哪里、什么事，能找到就行；不问你拿去做什么。' },
  { what: '选怎样拿到', why: '电子文件、纸质复印件或者当面查阅。' },
  { what: '等单位确认收到', why: '确认以后开始计时，进展在“我的”里看。' },
] as const;

const RECEIPT_DAYS = receiptDays();
const { reply } = TIME_LIMITS;

/** 公开指南: whom to ask, how to apply, from which day the time runs, how the answer comes. @source 条例 arts. 12, 29, 31, 33, 40 */
export function GuideView({ home }: { readonly home: AgencyHome }): ReactNode {
  const { agency, contact } = home;
  return (
    <View>
      <PageHead title={`${agency.shortName}政府信息公开指南`} articles={articleLabel(art(12))} />

      {contact
        ? <Card cells title="找谁" aside={contact.office}><ContactCells contact={contact} /></Card>
        : <Card title="找谁"><View className="soft">{withoutContact(home)}</View></Card>}

      <Card cells title="怎么申请" aside={articleLabel(art(29))}>
        {STEPS.map(({ what, why }, index) => <Cell key={what} title={`${index + 1}. ${what}`} note={why} />)}
        <View className="guide__note soft">写字不方便的，可以口头说，由单位的人代填。</View>
      </Card>

      <Card cells title="哪一天算收到">
        {RECEIPT_DAYS.map(({ channels, day, article }) => (
          <Cell key={channels} title={channels} note={<><View className="soft">{day}</View><View>{article}</View></>} />
        ))}
      </Card>

      <Card title="多久答复" aside={articleLabel(reply.rule)}>
        <View>{`能当场答复的当场答复；不能的，从收到那天的下一个工作日数起，最迟第 ${reply.workingDays} 个工作日答复。`}</View>
        <View className="soft">放假不算，调休上班算。要延长的，单位会在期限内告诉你。</View>
      </Card>

      <Card cells title="怎样拿到" aside={articleLabel(PROVISION_RULE)}>
        {FORM_CHOICES.map((form) => (
          <Cell key={form} title={FORMS[form]} note={DELIVERIES_OF[form].map((way) => deliveryLabel(form, way)).join('、')} />
        ))}
      </Card>
    </View>
  );
}
