import type { ReactNode } from 'react';
import { Choice } from '@/components/choice';
import { APPLICANT_KIND_KEYS, APPLICANT_KINDS } from '@/domain/applicant/kinds';
import { isForOther } from '../answers';
import { Ask, Question } from '../question';
import type { StepProps } from './props';

const OPTIONS = APPLICANT_KIND_KEYS.map((value) => ({ value, label: APPLICANT_KINDS[value].label, note: APPLICANT_KINDS[value].meaning }));

/** 申请人类型: the columns of table three. */
export function Kind({ form }: StepProps): ReactNode {
  const { answers, choose, errors } = form;
  const title = isForOther(answers) ? '申请人是哪一类？' : '你以什么身份申请？';
  return (
    <Question form={form} title={title} why="年度报告要按这六类统计，办理起来没有区别。">
      <Ask field="kind">
        <Choice label={title} labelUnseen options={OPTIONS} value={answers.kind} error={errors.kind} onChange={(kind) => choose('kind', { kind })} />
      </Ask>
    </Question>
  );
}
