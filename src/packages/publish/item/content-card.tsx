import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { StaffItem } from '@/contract/publishing';
import { fullDay } from '@/domain/calendar/civil-date';
import { categoryOf } from '@/domain/publishing/categories';
import { ELSEWHERE_CHANNELS } from '@/domain/publishing/channels';
import { validityOn, VALIDITIES, type ItemContent } from '@/domain/publishing/content';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts } from '@/components/facts';
import { Fold } from '@/components/fold';
import { RichText } from '@/components/rich-text';
import { cloudToday } from '@/services/cloud-day';
import { fileSize } from '@/services/uploads/file-size';

interface ContentProps {
  readonly title: string;
  readonly content: ItemContent;
  readonly openUpload: (uploadId: string) => Promise<void>;
  readonly folded?: boolean;
}

const elsewhereWords = ({ elsewhere }: ItemContent): string => elsewhere.map(({ channel, on }) => `${ELSEWHERE_CHANNELS[channel].label}${on ? `（${fullDay(on)}）` : ''}`).join('、');

function Text({ content, openUpload }: Omit<ContentProps, 'title' | 'folded'>): ReactNode {
  const { summary, body, attachments, category, madeOn, documentNumber, topic, validity, validUntil } = content;
  const elsewhere = elsewhereWords(content);
  const today = cloudToday();
  return (
    <>
      <Facts facts={[
        { label: '类别', value: categoryOf(category).label }, { label: '生成日期', value: fullDay(madeOn) },
        ...(documentNumber ? [{ label: '文号', value: documentNumber }] : []), ...(topic ? [{ label: '主题', value: topic }] : []),
        { label: '有效性', value: `${VALIDITIES[today ? validityOn(content, today) : validity].label}${validUntil ? `，到${fullDay(validUntil)}` : ''}` },
        ...(elsewhere ? [{ label: '还公开在', value: elsewhere }] : []),
        ...(summary ? [{ label: '内容概述', value: summary }] : []),
      ]} />
      {body ? <View className="publish__body"><RichText body={body} /></View> : null}
      {attachments.length > 0 ? (
        <View className="publish__attached">
          <View className="head">附件</View>
          {attachments.map(({ uploadId, name, bytes }) => <Cell key={uploadId} title={name} note={fileSize(bytes)} act="打开" onTap={() => void openUpload(uploadId)} />)}
        </View>
      ) : null}
    </>
  );
}

/** A text of an item: what is written, or what is public. */
export function ContentCard({ title, content, openUpload, folded }: ContentProps): ReactNode {
  return folded
    ? <Card><Fold title={title}><Text content={content} openUpload={openUpload} /></Fold></Card>
    : <Card title={title}><Text content={content} openUpload={openUpload} /></Card>;
}

/** 退回: why, until it is handed in again. */
export function ReturnedCard({ returned }: Pick<NonNullable<StaffItem['work']>, 'returned'>): ReactNode {
  return returned ? <Card title="退回来了"><Facts facts={[{ label: '退回的原因', value: returned.reason }, { label: '谁退回', value: returned.by }]} /></Card> : null;
}
