import { ACTIONS } from '../../scripts/fuzz/actions';
import { batch, faultsLogged } from '../../scripts/fuzz/batch';
import { soundness } from '../../scripts/fuzz/sound';
import { startFuzzWorld, type FuzzWorld } from '../../scripts/fuzz/world';
import { GRANTS } from '../../cloudfunctions/_shared/authorization';

let world: FuzzWorld;
beforeAll(async () => { world = await startFuzzWorld(); });
afterAll(() => world?.close());

test('每个函数的每个动作都在里面', () => {
  const all = Object.entries(GRANTS).flatMap(([fn, rows]) => Object.keys(rows).map((action) => `${fn}.${action}`));
  expect(ACTIONS.map(({ fn, action }) => `${fn}.${action}`).sort()).toEqual(all.sort());
});

test('谁来调、写什么都一样：没有说不清的错，答复里没有别人的，编号、汇总、记录的链都对得上', async () => {
  const report = await batch(world, { seed: 1, calls: 2000, towards: 0.015, deep: 0, right: 0.06 });
  expect(report.findings).toEqual([]);
  // Deep enough: carried out, refused by rules, and refused as input, and more than half of the actions.
  expect([report.done > 350, report.refused > 200, report.wrongInput > 200, report.reached.size > 130]).toEqual([true, true, true, true]);
  expect(faultsLogged(world.town.folder)).toEqual([]);
  expect(await soundness(world)).toEqual([]);
}, 600_000);
