import { newKey, type Town } from '../../../test/functions/town';
import type { UseCase } from '../use-case';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
/** December, when somebody can say that there was nothing all the year. */
const DECEMBER = '2026-12-07';

async function line(town: Town): Promise<string> {
  const { id } = await town.as('editor').value('annual', 'saveLine', { ...QIAOGUAN, key: newKey(), kind: 'training', on: '2026-03-02', values: { topic: '依申请公开办理', people: '20' } });
  return id;
}

export const BOOKS: readonly UseCase[] = [
  {
    name: '更正台账', fn: 'annual', action: 'correctLine', prepare: async (town) => {
      const id = await line(town);
      return () => town.as('editor').call('annual', 'correctLine', { ...QIAOGUAN, id, version: 1, on: '2026-03-01', values: { topic: '依申请公开办理', people: '21' }, reason: '人数抄错了' });
    },
  },
  {
    name: '删除台账', fn: 'annual', action: 'removeLine', prepare: async (town) => {
      const id = await line(town);
      return () => town.as('editor').call('annual', 'removeLine', { ...QIAOGUAN, id, version: 1, reason: '记重复了' });
    },
  },
  {
    name: '本年没有', fn: 'annual', action: 'stateNone', on: DECEMBER, prepare: async (town) => () => town.as('editor').call('annual', 'stateNone', { ...QIAOGUAN, year: 2026, kinds: ['accountability', 'assessment'] }),
  },
  {
    name: '取消本年没有', fn: 'annual', action: 'withdrawNone', on: DECEMBER, prepare: async (town) => {
      await town.as('editor').value('annual', 'stateNone', { ...QIAOGUAN, year: 2026, kinds: ['accountability'] });
      return () => town.as('editor').call('annual', 'withdrawNone', { ...QIAOGUAN, year: 2026, kind: 'accountability', reason: '后来有了' });
    },
  },
  {
    name: '说过没有又记一条', fn: 'annual', action: 'saveLine', on: DECEMBER, prepare: async (town) => {
      const key = newKey();
      await town.as('editor').value('annual', 'stateNone', { ...QIAOGUAN, year: 2026, kinds: ['training'] });
      return () => town.as('editor').call('annual', 'saveLine', { ...QIAOGUAN, key, kind: 'training', on: '2026-03-02', values: { topic: '依申请公开办理', people: '20' } });
    },
  },
];
