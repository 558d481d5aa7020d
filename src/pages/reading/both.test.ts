import { instant } from '@/domain/calendar/instant';
import { offline } from '@/services/failure';
import { bothOf } from './both';
import type { Opened } from './use-reading';

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }));

const at = (day: number) => instant(Date.UTC(2026, 1, day));
const opened = <T,>(reading: Opened<T>['reading']): Opened<T> => ({ reading, reload: () => Promise.resolve() });
const ready = (value: string, day: number, stale = false) => opened<string>({ kind: 'ready', value, at: at(day), stale });

describe('一页要读两样', () => {
  test('有一样没有读到，就照实说没有读到，不说成还没有内容', () => {
    const refused = offline();
    expect(bothOf(ready('首页', 1), opened({ kind: 'failed', refused })).reading).toEqual({ kind: 'failed', refused });
    expect(bothOf(opened({ kind: 'failed', refused }), opened({ kind: 'loading' })).reading).toEqual({ kind: 'failed', refused });
    expect(bothOf(ready('首页', 1), opened({ kind: 'loading' })).reading).toEqual({ kind: 'loading' });
  });

  test('都读到了；有一样是上次的，就都说是上次的，按早的时间', () => {
    expect(bothOf(ready('首页', 3), ready('制度', 2, true)).reading).toEqual({ kind: 'ready', value: ['首页', '制度'], at: at(2), stale: true });
  });

  test('再试一次，两样都再读', async () => {
    const read: string[] = [];
    const again = (name: string): Opened<string> => ({ reading: { kind: 'loading' }, reload: () => { read.push(name); return Promise.resolve(); } });
    await bothOf(again('首页'), again('制度')).reload();
    expect(read).toEqual(['首页', '制度']);
  });
});
