import { civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import type { WithheldRepository } from '../../repositories/withheld';
import { enterAnswers } from './enter';

const TODAY = civilDate('2026-03-02');
const AT = instant(Date.parse('2026-03-02T02:00:00Z'));

/** An office with answers of two years; after so many stretches the time of the function is up. */
function office(stretches: number) {
  let looked: CivilDate | undefined;
  const asked: string[] = [];
  const withheld: Pick<WithheldRepository, 'lookedThrough' | 'markLooked' | 'closedSince'> = {
    lookedThrough: () => Promise.resolve(looked),
    markLooked: (_agencyId, day) => { looked = day; return Promise.resolve(); },
    closedSince: async function* closedSince(_agencyId, from) {
      const all = [['a', '2024-03-01'], ['b', '2025-03-01'], ['c', '2026-02-27']].filter(([, day = '']) => day >= from);
      for (const [index, [id = '', through = '']] of all.entries()) {
        if (index === stretches) throw new Error('time is up');
        yield await Promise.resolve({ ids: [id], through: civilDate(through) });
      }
    },
  };
  const cases = { find: (id: string) => { asked.push(id); return Promise.resolve(undefined); } };
  return { asked, looked: () => looked, look: () => enterAnswers('qiaoguan', TODAY, AT, { cases, withheld: withheld as WithheldRepository }) };
}

test('从来没有看过的单位积下的答复一次看不完的，下一次从看到的那天接着看，不从头来', async () => {
  const { asked, looked, look } = office(2);
  await expect(look()).rejects.toThrow('time is up');
  expect(looked()).toBe('2025-03-01');
  expect(await look()).toBe(2);
  expect([asked, looked()]).toEqual([['a', 'b', 'b', 'c'], TODAY]);
});

test('晚补录的可能写着更早的日子：看过以后仍往前再看两个月，记号不往回走', async () => {
  const { asked, looked, look } = office(9);
  await look();
  await look();
  expect([asked, looked()]).toEqual([['a', 'b', 'c', 'c'], TODAY]);
});
