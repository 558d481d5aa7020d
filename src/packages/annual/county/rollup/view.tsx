import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { CountyYear, RollUp } from '@/contract/county-year';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Check } from '@/components/choice';
import { Fold } from '@/components/fold';
import { PickField } from '@/components/pick-field';
import { Pills } from '@/components/pills';
import { Empty, Failed, Loading } from '@/components/state';
import { Tag } from '@/components/tag';
import { openReport, openTables } from '../shared/routes-year';
import { addable, SETS, type SetKey, type Wanted } from './choice';
import { usedWords } from './words';
import { SumTables } from './tables';
import { useSum, type RollUpModel } from './use-rollup';
import '../shared/county-year.scss';

const FROM = [{ value: 'published', label: '公布的年报' }, { value: 'live', label: '现在的记录' }] as const;
const SET_OPTIONS = (Object.keys(SETS) as SetKey[]).map((value) => ({ value, label: SETS[value].label }));

const addedIn = ({ agencies }: RollUp): number => agencies.filter(({ has }) => has !== 'missing' && has !== 'sum').length;

/** 每个单位用的是什么; a tap leads to its own tables. */
function Parts({ sum }: { readonly sum: RollUp }): ReactNode {
  const missing = sum.agencies.filter(({ has }) => has === 'missing');
  return (
    <>
      {missing.length > 0 ? <View className="soft county-note">{`没有公布${sum.year}年年报的${missing.length}个单位没有加进来：${missing.map(({ name }) => name).join('、')}。要看它们现在的数，换成“现在的记录”。`}</View> : null}
      <Card cells>
        <Fold title="加的是哪些单位" value={`${addedIn(sum)}个`}>
          {sum.agencies.map(({ id, name, has, publishedOn, version }) => (
            <Cell
              key={id} title={name} note={usedWords(sum.from, { has, publishedOn, version })}
              value={has === 'missing' || has === 'sum' ? <Tag tone="near">没有加</Tag> : undefined} onTap={() => (has === 'published' ? openReport(id, sum.year) : openTables(id, sum.year))}
            />
          ))}
        </Fold>
      </Card>
    </>
  );
}

function Sum({ county, wanted }: { readonly county: CountyYear; readonly wanted: Wanted }): ReactNode {
  const { model, reload, ids } = useSum(county, wanted);
  if (model.kind === 'loading') return <Loading>正在相加</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  const sum = model.value;
  if (!sum) return null;
  const here = sum.year === wanted.year && sum.from === wanted.from && sum.agencies.map(({ id }) => id).sort().join() === [...ids].sort().join();
  if (!here) return model.behind ? <Failed refused={model.behind} onRetry={reload} /> : <Loading>正在相加</Loading>;
  const added = addedIn(sum);
  return (
    <>
      <View className="title" {...heading()}>{`${sum.year}年${added}个单位的合计`}</View>
      <View className="soft county-note">{sum.from === 'published' ? `每一格是各单位公布的年报里同一格之和。${sum.agencies.some(({ has }) => has === 'live') ? '县政府公布的年报本身就是全县的合计，这里只加县政府自己的记录，不会算两遍。' : ''}` : '每一格是各单位现在的记录之和，随办理更新，不等于公布的年报。'}</View>
      <Parts sum={sum} />
      {added === 0 ? <Empty title="没有可以加的">选的单位这一年都没有公布年报；要看现在的数，换成“现在的记录”。</Empty> : <SumTables sum={sum} of={ids} />}
    </>
  );
}

/** Which agencies, one tick each. */
function Ticks({ county, year, ticked, onChange }: { readonly county: CountyYear; readonly year: number; readonly ticked: readonly string[]; readonly onChange: (ticked: readonly string[]) => void }): ReactNode {
  return (
    <Card title="选单位">
      {addable(county, year).map(({ id, name }) => (
        <Check key={id} label={name} checked={ticked.includes(id)} onChange={(on) => onChange(on ? [...ticked, id] : ticked.filter((one) => one !== id))} />
      ))}
    </Card>
  );
}

export function RollUpView({ county, chosen, year, choose, chooseYear }: Omit<RollUpModel, 'county'> & { readonly county: CountyYear }): ReactNode {
  const wanted: Wanted = { ...chosen, year: year ?? county.reportYear };
  const has = (set: SetKey) => set === 'all' || set === 'some' || county.agencies.some(({ group }) => group === set);
  return (
    <>
      <Pills label="哪些单位" options={SET_OPTIONS.filter(({ value }) => has(value))} value={chosen.set} onChange={(set) => choose({ ...chosen, set })} />
      <PickField label="哪一年" notChosen="请选择年份" options={county.years.map((one) => ({ value: String(one), label: `${one}年` }))} value={String(wanted.year)} onChange={(next) => chooseYear(Number(next))} />
      <Pills label="用什么数" options={FROM} value={chosen.from} onChange={(from) => choose({ ...chosen, from })} />
      {chosen.set === 'some' ? <Ticks county={county} year={wanted.year} ticked={chosen.ticked} onChange={(ticked) => choose({ ...chosen, ticked })} /> : null}
      {chosen.set === 'some' && chosen.ticked.length === 0 ? <Empty title="还没有选单位">在上面点选要相加的单位，下面就是合计。</Empty> : <Sum county={county} wanted={wanted} />}
    </>
  );
}
