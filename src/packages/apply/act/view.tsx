import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ApplicationDetail } from '@/contract/applicant';
import type { Ask } from '@/contract/acting';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { DayField } from '@/components/day-field';
import { Facts } from '@/components/facts';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { formatYuan } from '@/domain/fee/money';
import { articleLabel } from '@/domain/statute/article';
import { go } from '@/pages/reading/links';
import { letterPath, type Deed } from '../shared/links';
import { askOf, DEEDS, lastDayWords, WHAT_IF_NOT, whyAsked } from './deeds';
import { SlotFields } from './slot-fields';
import { itemId, type DeedModel } from './use-deed';

interface DeedViewProps {
  readonly application: ApplicationDetail;
  readonly deed: Deed;
  readonly model: DeedModel;
  readonly today: CivilDate;
}

const NOTICES: Partial<Record<Deed, string>> = { correction: 'correctionNotice', payment: 'feeNotice', reasons: 'reasonsNotice' };

/** What is asked, by when, and what happens otherwise. */
function AskedCard({ ask, application, deed }: { readonly ask: Ask; readonly application: ApplicationDetail; readonly deed: Deed }): ReactNode {
  const notice = application.letters.find(({ kind }) => kind === NOTICES[deed]);
  return (
    <>
      <Card>
        <View className="text">{whyAsked(ask, application)}</View>
        <Facts facts={[
          ...(ask.of === 'payment' ? [{ label: '金额', value: formatYuan(ask.fen) }] : []),
          { label: '最后一天', value: lastDayWords(ask) },
          { label: '不办会怎样', value: WHAT_IF_NOT[ask.of] },
          { label: '依据', value: DEEDS[deed].rules.map(articleLabel).join('、') },
        ]} />
      </Card>
      {notice ? <Card cells><Cell title={notice.title} note={notice.number} onTap={() => go(letterPath(application.id, notice.place))} /></Card> : null}
    </>
  );
}

function Items({ items, model }: { readonly items: readonly string[]; readonly model: DeedModel }): ReactNode {
  return items.map((item, index) => (
    <View key={index} id={itemId(index)}>
      <Card title={`第${index + 1}项，共${items.length}项`}>
        <View className="text break act__item">{item}</View>
        <SlotFields deed="correction" index={index} typed={model.typed} error={model.errors[index]} files={model.filesAt(index)} label={`第${index + 1}项的说明`} />
      </Card>
    </View>
  ));
}

/** 办一件事: what is asked first, then one answer to each question. */
export function DeedView({ application, deed, model, today }: DeedViewProps): ReactNode {
  const ask = askOf(application, deed);
  return (
    <>
      {ask ? <AskedCard ask={ask} application={application} deed={deed} /> : (
        <Card><View className="text">{`想起来要说的、后来找到的材料，答复以前随时可以交给${application.agencyShortName}。答复期限不变。`}</View></Card>
      )}
      {ask?.of === 'correction' ? <Items items={ask.items} model={model} /> : (
        <Card>
          {deed === 'payment' ? (
            <DayField label="哪一天缴的" hint="以缴费凭证上的日期为准" from={ask?.askedOn ?? today} to={today} value={model.typed.on} onChange={model.typed.choose} error={model.dayError} />
          ) : null}
          {deed === 'payment' ? <View className="head act__item">缴费凭证</View> : null}
          <SlotFields deed={deed} index={0} typed={model.typed} error={model.errors[0]} files={model.filesAt(0)} />
        </Card>
      )}
      {model.typed.safe ? null : <View className="soft">手机不让保存，离开这一页，写的就没有了，请一次写完。</View>}
    </>
  );
}
