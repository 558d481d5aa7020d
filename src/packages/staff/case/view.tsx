import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { PracticeBanner } from '@/components/practice-banner';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { namesNothing } from '@/services/failure';
import { openToday } from '../shared/routes';
import { LettersCard } from '../letters/letters-card';
import { AnswerCard } from './answer-card';
import { ApplicantCard } from './applicant-card';
import { CaseFileCard } from './case-file-card';
import { DisclosureCard } from './disclosure-card';
import { DueLetters } from './due-letters';
import { ErasedNote } from './erased-note';
import { HistoryCard } from './history-card';
import { HandlerCard } from './handler-card';
import { IntakeCard } from './intake/intake-card';
import { RepeatCard } from './intake/repeat-card';
import { OtherSteps } from './other-steps';
import { ConsultationsCard } from './consultations-card';
import { NoticeCard } from './notice-card';
import { RequestCard } from './request-card';
import { StepSheet } from './steps/step-sheet';
import { TypingCard } from './typing/typing-card';
import { Dates, Summary } from './summary';
import type { CaseModel } from './use-case';
import './case.scss';

/** 案件详情: on a wide screen the clock stands beside what is asked and answered. */
export function CaseView({ model, reload, stepping, unmasking }: CaseModel): ReactNode {
  if (model.kind === 'loading') return <Loading>正在打开案件</Loading>;
  if (model.kind === 'failed') {
    return namesNothing(model.refused)
      ? <Failed refused={model.refused} onRetry={openToday} retryLabel="回到今天" />
      : <Failed refused={model.refused} onRetry={reload} />;
  }
  const { current } = model.value;
  const handles = model.value.handles && !current.erasedOn;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      {current.practice ? <PracticeBanner /> : null}
      <ErasedNote current={current} />
      <NoticeCard notice={stepping.notice} />
      {handles ? <DueLetters current={current} /> : null}
      <View className="case">
        <View className="case__side">
          <Summary current={current} at={model.at} handles={handles} />
          <Dates current={current} />
          <HandlerCard current={current} reload={reload} />
        </View>
        <View className="case__main">
          <RequestCard current={current} handles={handles} />
          <TypingCard current={current} reload={reload} />
          <IntakeCard current={current} reload={reload} />
          {handles ? <RepeatCard current={current} /> : null}
          <AnswerCard current={current} />
          {current.practice || current.erasedOn ? null : <DisclosureCard current={current} handles={handles} />}
          <ApplicantCard current={current} handles={handles} unmasking={unmasking} />
          <ConsultationsCard current={current} />
          <LettersCard current={current} />
          <OtherSteps current={current} />
          {handles ? <CaseFileCard current={current} /> : null}
          <HistoryCard current={current} handles={handles} />
        </View>
      </View>
      <StepSheet current={current} at={model.at} stepping={stepping} />
    </>
  );
}
