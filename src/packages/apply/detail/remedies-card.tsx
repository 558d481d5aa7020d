import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ApplicationDetail } from '@/contract/applicant';
import { aria } from '@/components/aria';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Facts, type Fact } from '@/components/facts';
import { TextLink } from '@/components/text-link';
import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import type { Remedy } from '@/domain/remedy/remedies';
import { articleLabel } from '@/domain/statute/article';
import { REMEDY_ENDINGS, REMEDY_WAYS } from '@/domain/statute/remedy-ways';
import { NOT_REMINDED, remind, REMIND_LABEL } from '@/services/calendar-reminder';
import { copy, dial } from '@/services/contact';
import { openReconsiderationForm } from '../shared/open-own-file';
import { useOpeningFile } from '../shared/use-opening-file';
import { lastDayOf } from './remedy-words';

interface RemediesProps {
  readonly application: ApplicationDetail;
  readonly remedies: readonly Remedy[];
  readonly today: CivilDate;
}

function reach({ kind }: Remedy, { authorityContact }: ApplicationDetail): readonly Fact[] {
  if (kind !== 'reconsideration' || !authorityContact) return [];
  const { phone, address } = authorityContact;
  return [
    { label: '电话', value: <TextLink label={`拨打${phone}`} onTap={() => dial(phone)}>{phone}</TextLink> },
    { label: '地址', value: <TextLink label={`复制地址${address}`} onTap={() => copy(address)}>{address}</TextLink> },
  ];
}

function Remind({ application: { number, agencyName }, remedy: { label, authority, lastOn } }: { readonly application: ApplicationDetail; readonly remedy: Remedy }): ReactNode {
  const [said, setSaid] = useState<string>();
  if (!lastOn) return null;
  const add = async () => {
    const done = await remind({ title: `申请${label}的最后一天`, notes: `向${authority}提出，针对${agencyName}的答复。申请编号：${number}`, on: lastOn });
    setSaid(done === 'added' ? '好了，到时候会提醒你。' : NOT_REMINDED);
  };
  return (
    <View className="answer__deed">
      <Action small kind="ghost" label={`${REMIND_LABEL}：${label}的最后一天`} onTap={add}>{REMIND_LABEL}</Action>
      <View className="soft" {...aria({ live: 'polite' })}>{said}</View>
    </View>
  );
}

function PreparedForm({ id }: Pick<ApplicationDetail, 'id'>): ReactNode {
  const { refused, busy, open } = useOpeningFile();
  return (
    <View className="answer__deed">
      <Action small kind="ghost" busy={busy} onTap={() => open(() => openReconsiderationForm(id))}>下载行政复议申请书</Action>
      <View className="faint">你的信息、答复的文号和日期已经填好；要什么、为什么，由你自己写，写好签名。</View>
      <View className="soft" {...aria({ live: 'polite' })}>{refused?.message}</View>
    </View>
  );
}

/** 不同意怎么办: each way with to whom, until when and how; what was taken up stands first. */
export function RemediesCard({ application, remedies, today }: RemediesProps): ReactNode {
  const { remediesOnRecord } = application;
  return (
    <>
      {remediesOnRecord.length > 0 ? (
        <Card title="复议、诉讼到哪一步了">
          {remediesOnRecord.map(({ way, on, reference, result, endedOn }) => (
            <Facts key={`${way} ${on}`} facts={[
              { label: REMEDY_WAYS[way].label, value: result ? REMEDY_ENDINGS[result].label : '还没有结果', ...(endedOn && { note: formatDate(endedOn) }) },
              { label: '受理日期', value: formatDate(on) }, ...(reference ? [{ label: '案号', value: reference }] : []),
            ]} />
          ))}
        </Card>
      ) : null}
      <Card title={application.answer ? '不同意怎么办' : '一直没有答复怎么办'}>
        {remedies.map((remedy) => {
          const { kind, label, sentence, rules, authority, onlineChannel } = remedy;
          const day = lastDayOf(remedy, application, today);
          return (
            <View key={kind} className="answer__remedy">
              <View className="head">{kind === 'reconsideration' ? `${label}：请上一级政府审查` : `${label}：到法院打官司`}</View>
              <View className="text">{sentence}</View>
              <Facts facts={[
                { label: '找谁', value: authority }, ...reach(remedy, application), { label: '最后一天', value: day.words, ...(day.note && { note: day.note }) },
                ...(onlineChannel ? [{ label: '网上办', value: onlineChannel }] : []),
              ]} />
              {day.open ? <Remind application={application} remedy={remedy} /> : null}
              {kind === 'reconsideration' ? <PreparedForm id={application.id} /> : null}
              <View className="faint">{`依据：${rules.map(articleLabel).join('、')}`}</View>
            </View>
          );
        })}
      </Card>
    </>
  );
}
