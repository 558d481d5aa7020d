import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Equation } from '@/components/equation';
import type { StructuredReport } from '@/domain/report/report';
import { balanceSentence, countsOf } from '@/pages/reading/words';

/** 第一项加第二项之和，等于第三项加第四项之和: in words and as an equation. */
export function Balance({ report }: { readonly report: StructuredReport }): ReactNode {
  const counts = countsOf(report);
  return (
    <Card>
      <View>{counts ? balanceSentence(counts) : '原文里有的数没有填或者看不清，用“—”表示，请以原文为准。'}</View>
      <Equation table={report.table3} />
    </Card>
  );
}
