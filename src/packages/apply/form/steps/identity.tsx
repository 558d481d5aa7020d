import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { IDENTITY_DOCUMENTS, identityDocumentsFor } from '@/domain/applicant/identity-document';
import { documentOf, isOffice } from '../answers';
import { Privacy } from '../privacy';
import { numberLabel } from '../number-label';
import { Question } from '../question';
import type { StepProps } from './props';

/** 身份证明: what kind of paper, and its number. */
export function Identity({ form, agency }: StepProps): ReactNode {
  const { answers, choose, text } = form;
  const document = documentOf(answers);
  const office = isOffice(answers.kind);
  const options = identityDocumentsFor(answers.kind ?? 'naturalPerson').map((value) => ({ value, label: IDENTITY_DOCUMENTS[value].label }));
  return (
    <Question form={form} title={office ? '单位的证照号码是多少？' : '证件号码是多少？'} why="法律要求写明身份。号码加密保存，列表里只露出头尾几位，谁看过都有记录。">
      <Field {...text('documentNumber')} label={numberLabel(document)} placeholder={IDENTITY_DOCUMENTS[document].example} type={document === 'residentIdCard' ? 'idcard' : 'text'} autoFocus />
      <Card cells>
        <Fold title={office ? '没有统一社会信用代码' : '用别的证件'}>
          <Choice
            label="证件种类" labelUnseen options={options} value={document}
            onChange={(documentKind) => choose('documentNumber', { documentKind })}
          />
        </Fold>
      </Card>
      <Privacy agency={agency} />
    </Question>
  );
}
