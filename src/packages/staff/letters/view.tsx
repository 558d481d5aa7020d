import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { civilDateAt } from '@/domain/calendar/instant';
import { PracticeBanner } from '@/components/practice-banner';
import { PRACTICE_MARK } from '@/domain/practice/scenes';
import { heading } from '@/components/aria';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { Icon } from '@/components/icon';
import { namesNothing } from '@/services/failure';
import { backToCase } from '../shared/routes';
import { IssuedView } from './issued-view';
import { IssueSheet } from './issue-sheet';
import { LetterFields } from './letter-fields';
import { Paper } from '@/components/paper';
import { issuedOf, type LetterModel } from './use-letter';
import './letters.scss';

const STATE = {
  ready: '', issued: '', unsigned: '答复还没有签发，现在只能看样子，签发以后再出。', early: '送达以前可以先打印，送达时请对方签收；送达以后再出，日期就写好了。', extra: '案件里没有哪一步要它，有人要求更正政府信息记录时另外出一份。',
} as const;

/** 一份文书: what it needs, how it will look, and what became of it. */
export function LetterView(props: LetterModel): ReactNode {
  const { id, model, reload, typed, problems, picking, change } = props;
  if (model.kind === 'loading') return <Loading>正在准备文书</Loading>;
  if (model.kind === 'failed') {
    return namesNothing(model.refused) || model.refused.code === 'notDue'
      ? <Failed refused={model.refused} onRetry={() => backToCase(id)} retryLabel="回到案件" />
      : <Failed refused={model.refused} safe="填写的内容都在这部手机上。" onRetry={reload} />;
  }
  const opened = model.value;
  const { preview, letters } = opened;
  const issued = issuedOf(opened);
  const today = civilDateAt(model.at);
  const state = STATE[preview.state];
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      {letters.number.startsWith(PRACTICE_MARK) ? <PracticeBanner /> : null}
      <View className="letters__head">
        <View className="faint num break">{letters.number}</View>
        <View className="head break" {...heading()}>{preview.title}</View>
        {state ? <View className="soft">{state}</View> : null}
      </View>
      {issued ? <IssuedView {...props} opened={opened} letter={issued} today={today} /> : (
        <>
          {letters.mayIssue ? <LetterFields asks={preview.asks} typed={typed} problems={problems} today={today} picking={picking} onChange={change} /> : null}
          {preview.missing && !letters.mayIssue ? <View className="letters__missing"><Icon name="info" />{` ${preview.missing}`}</View> : null}
          {preview.letter ? <Paper letter={preview.letter} red={preview.red} practice={preview.practice} /> : null}
          {preview.letter ? <View className="faint letters__note">预览里姓名只显示一部分，出的文书里写全；文号在出的时候取。</View> : null}
          {!preview.letter && !preview.missing ? <Empty title="还看不到样子">填好上面的内容，这里就显示文书的样子。</Empty> : null}
          <IssueSheet {...props} opened={opened} />
        </>
      )}
    </>
  );
}
