import { Fragment, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { cellText } from '../report-table/sums';
import type { Table3 } from '@/domain/report/report';
import './equation.scss';

interface EquationProps {
  readonly table: Table3;
  /** What is not done: 结转下年 of a year that has ended, 在办 of one that runs. */
  readonly left?: string;
}

/** 第一项加第二项之和，等于第三项加第四项之和, as an equation. */
export function Equation({ table, left = '结转下年' }: EquationProps): ReactNode {
  const terms = [
    { sign: '', label: '上年结转', cell: table.carriedOverIn.total },
    { sign: '＋', label: '新收', cell: table.newlyReceived.total },
    { sign: '＝', label: '办结', cell: table.outcomesTotal.total },
    { sign: '＋', label: left, cell: table.carriedOverOut.total },
  ];
  return (
    <View className="equation num">
      {terms.map(({ sign, label, cell }) => (
        <Fragment key={label}>
          {sign ? <View className="equation__sign faint">{sign}</View> : null}
          <View className="equation__term">
            <View className="equation__number">{cellText(cell)}</View>
            <View className="faint">{label}</View>
          </View>
        </Fragment>
      ))}
    </View>
  );
}
