import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import type { NoticePreview } from '@/contract/county';
import { Action } from '@/components/action';
import { aria, heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Icon } from '@/components/icon';
import { Failed } from '@/components/state';
import { holidayWords } from '../shared/words';
import { ChangedList } from './changed-list';
import type { NoticeModel, Stage } from './use-notice';

type Reading = Extract<Stage, { kind: 'reading' }>;

/** 没有读懂的地方, each with what to do. */
function Doubts({ doubts }: Pick<NoticePreview, 'doubts'>): ReactNode {
  if (doubts.length === 0) return null;
  return (
    <View className="notice__doubts" {...aria({ role: 'alert' })}>
      <View className="head" {...heading()}><Icon name="alert" /> {`有${doubts.length}处没有把握，改好以后才能导入`}</View>
      {doubts.map((doubt) => <View key={doubt} className="notice__doubt break">{doubt}</View>)}
    </View>
  );
}

function Arrangement({ preview }: { readonly preview: NoticePreview }): ReactNode {
  const { document, holidays, makeUpWorkdays, kind, doubts } = preview;
  const names = [...new Set(holidays.map(({ name }) => name))];
  const whole = kind === 'year' || doubts.length === 0;
  return (
    <>
      <Card title="通知">
        <Facts facts={[
          { label: '标题', value: document.title },
          { label: '发文字号', value: document.number ?? '没有读到，可以不填' },
          { label: '网址', value: document.address },
        ]} />
      </Card>
      <Card title={whole ? '放假' : '读到的放假'} aside={`${holidays.length}段`}>
        <Facts facts={names.map((label) => ({ label, value: holidays.filter(({ name }) => name === label).map(holidayWords).join('\n') }))} />
      </Card>
      <Card title="调休上班" aside={`${makeUpWorkdays.length}天`}>
        {makeUpWorkdays.length === 0 ? <View className="soft">没有调休上班的日子。</View> : makeUpWorkdays.map((date) => <View key={date} className="num">{formatDate(date)}</View>)}
      </Card>
    </>
  );
}

function Changes({ stage, readMore, refused }: { readonly stage: Reading } & Pick<NoticeModel, 'readMore' | 'refused'>): ReactNode {
  const { preview: { changes }, items, checked } = stage;
  if (!changes) return null;
  const none = items.length === 0;
  return (
    <Card title="期限">
      <View>{`核对了${changes.open}件在办中的${checked}件，${none ? '日期都没有变化。' : `${items.length}件的日期有变化，列在最后。`}`}</View>
      {changes.unread > 0 ? <View className="soft">{`有${changes.unread}件读不出来，夜里核对时会再算。`}</View> : null}
      {refused ? <Failed refused={refused} safe="已经核对的都在。" onRetry={readMore} /> : null}
      {changes.next && !refused ? <View className="notice__more"><Action kind="ghost" small onTap={readMore}>接着核对</Action></View> : null}
    </Card>
  );
}

/** 读懂了什么: doubts first, then how many dates move, the arrangement itself, and the dates one by one. */
export function ReadingView({ stage, ...rest }: NoticeModel & { readonly stage: Reading }): ReactNode {
  const { preview } = stage;
  const title = preview.kind === 'year' ? `${preview.year}年放假安排` : `调整以后的${preview.year}年放假安排`;
  return (
    <>
      <View className="notice__head">
        <View className="title" {...heading()}>{title}</View>
        <View className="soft">下面是读懂的内容，请对照通知原文核对，再导入。</View>
      </View>
      <Doubts doubts={preview.doubts} />
      <Changes stage={stage} {...rest} refused={rest.asking ? undefined : rest.refused} />
      <Arrangement preview={preview} />
      <ChangedList title="变动的期限" items={stage.items} />
    </>
  );
}
