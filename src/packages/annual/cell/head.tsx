import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ArticleRef } from '@/domain/statute/article';
import { heading } from '@/components/aria';
import { Explanation } from '@/components/report-table';

interface HeadProps {
  /** Which table, and which part of it. */
  readonly place: string;
  readonly label: string;
  /** The number with its unit, once it is there. */
  readonly total: string;
  readonly meaning: string;
  readonly rules: readonly ArticleRef[];
}

/** What the number is that is being looked into. */
export function CellHead({ place, label, total, meaning, rules }: HeadProps): ReactNode {
  return (
    <View className="cell-page__head">
      <View className="soft">{place}</View>
      <View className="row cell-page__title">
        <View className="title break" {...heading()}>{label}</View>
        <View className="title num cell-page__total">{total}</View>
      </View>
      <Explanation meaning={meaning} rules={rules} />
    </View>
  );
}
