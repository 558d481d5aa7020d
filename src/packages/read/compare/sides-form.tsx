import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { PickField } from '@/components/pick-field';
import { PageHead } from '@/pages/reading/page-head';
import type { Choices, Sides } from './use-compared';

interface SidesFormProps {
  readonly home: Choices;
  readonly sides: Sides | undefined;
  /** Years of the other side; undefined while they are fetched. */
  readonly otherYears: readonly number[] | undefined;
  readonly onChoose: (sides: Partial<Sides>) => void;
}

const yearOptions = (years: readonly number[]) => years.map((year) => ({ value: String(year), label: `${year} 年` }));

/** Which year of this agency, beside which year of which agency. */
export function SidesForm({ home: { agencies, own }, sides, otherYears, onChoose }: SidesFormProps): ReactNode {
  const { agency } = own;
  const years = own.reports.map(({ year }) => year);
  if (!sides) {
    return <PageHead title={agency.name}>{years.length === 0 ? '这里还没有年度报告，没有可以对照的。' : '现在只有一份报告，没有可以对照的。有了另一年的，或者另一个单位的，再来看。'}</PageHead>;
  }
  const { left, right } = sides;
  return (
    <View className="read-reports__sides">
      <PageHead title={agency.name}>看这一份比另一份多多少、少多少。</PageHead>
      <Card>
        <PickField notChosen="请选择" label="这一份" options={yearOptions(years)} value={String(left.year)} onChange={(year) => onChoose({ left: { agencyId: agency.id, year: Number(year) } })} />
        <PickField
          notChosen="请选择" label="和哪个单位比" options={agencies.map(({ id, shortName }) => ({ value: id, label: id === agency.id ? `${shortName}（本单位）` : shortName }))} value={right.agencyId}
          onChange={(agencyId = agency.id) => onChoose({ right: { agencyId, year: agencyId === agency.id ? (years.find((year) => year !== left.year) ?? left.year) : left.year } })}
        />
        <PickField
          notChosen="请选择" label="哪一年的" options={yearOptions(otherYears && otherYears.length > 0 ? otherYears : [right.year])} value={String(right.year)}
          onChange={(year) => onChoose({ right: { agencyId: right.agencyId, year: Number(year) } })}
        />
      </Card>
    </View>
  );
}
