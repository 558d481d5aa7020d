import { CASES } from '../../scripts/faults/use-cases/cases';
import { REPORTS } from '../../scripts/faults/use-cases/reports';
import { trial, twiceAtOnce, wantedOf, type Trial } from '../../scripts/faults/trial';
import { startFaultyTown, type FaultyTown } from '../../scripts/faults/world';

/** The rest, and the process killed at every request, is done by `npm run faults`. */
const CHOSEN = ['提交申请', '确认收到', '拟写答复', '送达', '转给负责的机关', '拆分', '审定公布年报'];

const READING = /getDocument|calculateDocument|aggregateDocuments|startTransaction|batchGetDownloadUrl/;

let world: FaultyTown;
beforeAll(async () => {
  world = await startFaultyTown();
  world.store.keep('seed');
});
afterAll(() => world?.close());

const told = ({ useCase, fault, at, what, wrong }: Trial) => `${useCase.name} ${fault} ${at} ${what}：${wrong.join('；')}`;

test.each([...CASES, ...REPORTS].filter(({ name }) => CHOSEN.includes(name)))('$name：哪一步库没有应答、哪一步应答丢了、两次同时来：再点一次，不丢、不重、数对得上', async (useCase) => {
  const { act, wanted } = await wantedOf(world, useCase);
  expect(wanted.requests.length).toBeGreaterThan(2);
  const trials: Trial[] = [await twiceAtOnce(world, useCase, act, wanted)];
  for (const [index, what] of wanted.requests.entries()) {
    trials.push(await trial(world, useCase, act, wanted, 'refused', index + 1, index % 8 !== 0));
    // What was only read leaves nothing behind, whether its answer comes or not.
    if (!READING.test(what)) trials.push(await trial(world, useCase, act, wanted, 'lost', index + 1, true));
  }
  expect(trials.filter(({ end }) => end === 'wrong').map(told)).toEqual([]);
});
