import { Fragment, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { cellText } from '@/components/report-table';
import type { StructuredReport } from '@/domain/report/report';
import { balanceSentence, countsOf } from '../reading/words';

/** 第一项加第二项之和，等于第三项加第四项之和: in words and as an equation. */
export function Balance({ report }: { readonly report: StructuredReport }): ReactNode {
  const { carriedOverIn, newlyReceived, outcomesTotal, carriedOverOut } = report.table3;
  const counts = countsOf(report);
  const terms = [
    { sign: '', label: '上年结转', cell: carriedOverIn.total },
    { sign: '＋', label: '新收', cell: newlyReceived.total },
    { sign: '＝', label: '办结', cell: outcomesTotal.total },
    { sign: '＋', label: '结转下年', cell: carriedOverOut.total },
  ];
  return (
    <Card>
      <View>{counts ? balanceSentence(counts) : '原文里有的数没有填或者看不清，用“—”表示，请以原文为准。'}</View>
      <View className="balance num">
        {terms.map(({ sign, label, cell }) => (
          <Fragment key={label}>
            {sign ? <View className="balance__sign faint">{sign}</View> : null}
            <View className="balance__cell">
              <View className="balance__number">{cellText(cell)}</View>
              <View className="faint">{label}</View>
            </View>
          </Fragment>
        ))}
      </View>
    </Card>
  );
}
