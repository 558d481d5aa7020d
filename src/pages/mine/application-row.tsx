import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ApplicationSummary } from '@/contract/applicant';
import { excerpt } from '@/domain/applicant/text';
import type { StepLevel } from '@/domain/case/next-step';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { go } from '../reading/links';
import './application-row.scss';

const TONES = { late: 'late', near: 'near', calm: 'calm', done: 'done' } as const satisfies Record<StepLevel, string>;

/** One application in a list: how far it is, what was asked, and the sentence that says who acts next. */
export function ApplicationRow({ application }: { readonly application: ApplicationSummary }): ReactNode {
  const { id, number, description, standing: { headline, tag, level } } = application;
  return (
    <Cell
      title={(
        <View>
          <Tag tone={TONES[level]}>{tag}</Tag>
          <View className="application-row__what">{excerpt(description)}</View>
        </View>
      )}
      note={<View><View className="soft">{headline}</View><View className="num">{number}</View></View>}
      onTap={() => go(`/packages/apply/detail/index?id=${id}`)}
    />
  );
}
