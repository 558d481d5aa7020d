import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Icon } from '@/components/icon';
import { cloudToday } from '@/services/cloud-day';
import { Question } from '../question';
import { checkLines, type CheckLine } from '../check-lines';
import { AlsoWanted } from '../also-wanted';
import { Notices } from '../notices';
import { OwnBeforeNote } from '../own-before-note';
import { Privacy } from '../privacy';
import { SubmissionNote } from '../submission-note';
import type { SubmissionState } from '../use-submission';
import type { StepProps } from './props';

function Line({ line, onEdit }: { readonly line: CheckLine; readonly onEdit: () => void }): ReactNode {
  const { label, value, problem, notice } = line;
  const note = problem ?? notice;
  return (
    <Cell
      title={<View className="faint">{label}</View>}
      note={(
        <View className="check__value">
          <View className="check__text break">{value}</View>
          {note ? <View className={problem ? 'check__problem' : 'check__notice'}><Icon name={problem ? 'alert' : 'info'} /> {note}</View> : null}
        </View>
      )}
      act="改"
      onTap={onEdit}
    />
  );
}

/** 核对: everything that will be sent, each line one tap from being changed. */
export function CheckPage({ form, agency, state }: StepProps & { readonly state: SubmissionState }): ReactNode {
  return (
    <Question form={form} title="提交前再看一遍" why={`这些内容会交给${agency}。点任何一行都可以改。`}>
      <SubmissionNote state={state} />
      <OwnBeforeNote description={form.answers.description} />
      <Card cells>
        {checkLines(form.answers, cloudToday()).map((line) => <Line key={line.label} line={line} onEdit={() => form.edit(line.step)} />)}
      </Card>
      <AlsoWanted form={form} />
      <Notices agency={agency} />
      <Privacy agency={agency} />
    </Question>
  );
}
