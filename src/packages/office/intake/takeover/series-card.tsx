import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { NumberSeriesName } from '@/contract/takeover';
import type { Refused } from '@/contract/reply';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';

const NAMES: Record<NumberSeriesName, string> = { applications: '申请编号', letters: '文号' };

/** 编号接着原来的用: once for each series and year, before the first number is taken here. */
export function SeriesCard({ agencyId, mayContinue }: { readonly agencyId: string; readonly mayContinue: boolean }): ReactNode {
  const ask = useCallback(() => call('staff', 'seriesState', { agencyId }), [agencyId]);
  const { model, show } = useReply(ask);
  const [series, setSeries] = useState<NumberSeriesName>();
  const [next, setNext] = useState('');
  const [refused, setRefused] = useState<Pick<Refused, 'message'>>();
  if (model.kind !== 'ready') return null;
  const open = (name: NumberSeriesName | undefined) => {
    setSeries(name);
    setNext('');
    setRefused(undefined);
  };
  const confirm = async () => {
    if (!series) return;
    if (!/^\d{1,6}$/.test(next.trim())) {
      setRefused({ message: '请填写下一个编号的数字，例如18。' });
      return;
    }
    const reply = await call('staff', 'continueSeries', { agencyId, series, next: Number(next) });
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    show(reply.value, reply.at);
    open(undefined);
  };
  return (
    <Card cells title="编号接着用">
      {model.value.series.map(({ name, reached, example }) => (
        <Cell
          key={name} title={NAMES[name]} note={`下一个：${example}`} value={reached > 0 ? `用到${reached}` : '还没用过'}
          onTap={reached > 0 || !mayContinue ? undefined : () => open(name)} act="接续"
        />
      ))}
      <Sheet
        open={series !== undefined} title={series ? `${NAMES[series]}从几号接着用？` : ''} lead="纸上用到17号的，这里填18。" confirm="接续"
        rows={[{ label: '只设一次', value: '设好以后不能再改，会记下是谁设的' }, { label: '跳过的号', value: '在纸上用过，不算作废' }]}
        error={refused?.message} onConfirm={confirm} onCancel={() => open(undefined)}
      >
        <View><Field label={`${model.value.year}年下一个编号`} value={next} onChange={setNext} type="number" placeholder="18" /></View>
      </Sheet>
    </Card>
  );
}
