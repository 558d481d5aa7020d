import type { ReactNode } from 'react';
import { Files } from '@/components/files';
import { materialsOf } from '../answers';
import { Ask, Question } from '../question';
import type { StepProps } from './props';

/** 附件: what helps to find the information; nothing has to be attached. */
export function Attachments({ form, uploads }: StepProps): ReactNode {
  return (
    <Question form={form} title="有材料要一起交吗？" why="能说明你要哪份信息的照片、文件都可以。没有就不用加。">
      <Ask field="uploads"><Files kept={materialsOf(form.answers)} uploads={uploads} error={form.errors.uploads} /></Ask>
    </Question>
  );
}
