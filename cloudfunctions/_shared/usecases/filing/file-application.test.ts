import { aCase, at, submitted } from '../../../../test/fixtures/case';
import { applicationAround } from '../../../../test/fixtures/stored-case';
import type { Application } from '../../application';
import type { NumberRepository } from '../../repositories/numbers';
import { fileApplication } from './file-application';

const AT = at('2026-03-02');
const under = (number: string): Application => applicationAround({ ...aCase(submitted('2026-03-02')), number });

/** Files under the number 5, where the store says that the application is there already. */
async function filedTwice(first: Application): Promise<readonly number[]> {
  const annulled: number[] = [];
  const numbers = {
    take: async () => ({ series: 'a:2026', value: 5, text: '第5号' }),
    annul: async ({ value }: { readonly value: number }) => { annulled.push(value); return true; },
  } as unknown as NumberRepository;
  const filed = await fileApplication(under, { agencyId: 'a', year: 2026, prefix: '' }, AT, async () => 'alreadyRegistered', { numbers, cases: { find: async () => first } });
  expect(filed).toMatchObject({ ok: true, value: { before: true, application: { disclosure: { number: first.disclosure.number } } } });
  return annulled;
}

test('另一次已经交上了：这一次取的编号作废', async () => {
  expect(await filedTwice(under('第4号'))).toEqual([5]);
});

test('写的请求在路上被送了两次，第二次碰到自己：编号用着，不作废', async () => {
  expect(await filedTwice(under('第5号'))).toEqual([]);
});
