import { seed } from '../../cloudfunctions/_local/seed';
import { startTown, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

const COLLECTIONS = ['agencies', 'members', 'reports', 'keyChecks', 'items', 'publications', 'publicationCounts', 'numberLog'] as const;
const everything = () => Promise.all(COLLECTIONS.map((name) => town.db.collection(name).find({}, { limit: 1000, orderBy: [['_id', 'asc']] })));

test('演示数据装两遍与装一遍相同', async () => {
  const before = await everything();
  await seed({ env: town.cloud.adminEnv });
  expect(await everything()).toEqual(before);
});

test('重新启动不会改回管理员改过的岗位和设置', async () => {
  const administrator = town.as('administrator');
  const { people } = await administrator.value('staff', 'listPeople', { agencyId: 'qiaoguan' });
  const reviewer = people.find(({ name }) => name === '审核员乙');
  await administrator.value('staff', 'changeRoles', { agencyId: 'qiaoguan', memberId: reviewer?.memberId ?? '', version: reviewer?.version ?? 0, roles: ['editor'] });
  await administrator.value('staff', 'saveSettings', { agencyId: 'qiaoguan', version: 1, settings: { numberPrefix: '乔官公开' } });
  const before = await everything();
  await seed({ env: town.cloud.adminEnv });
  expect(await everything()).toEqual(before);
  await administrator.value('staff', 'changeRoles', { agencyId: 'qiaoguan', memberId: reviewer?.memberId ?? '', version: (reviewer?.version ?? 0) + 1, roles: ['reviewer'] });
});

test.each([
  ['officer', [['qiaoguan', ['officer']]]],
  ['reviewer', [['qiaoguan', ['reviewer']]]],
  ['head', [['qiaoguan', ['officeHead', 'signatory']]]],
  ['editor', [['qiaoguan', ['editor']]]],
  ['administrator', [['qiaoguan', ['administrator']]]],
  ['supervisor', [['changle', ['supervisor', 'administrator']]]],
  ['resident', []],
  ['applicantA', []],
  ['applicantB', []],
] as const)('扮演 %s 的岗位', async (persona, expected) => {
  const bindings = await town.as(persona).value('staff', 'whoAmI', {});
  expect(bindings.map(({ agencyId, roles }) => [agencyId, roles])).toEqual(expected);
});

test('2021年的年报是从原文读出来的：六个部分，三张表全是零而且平', async () => {
  const { report, agency } = await town.person(undefined).value('public', 'getReport', { agencyId: 'qiaoguan', year: 2021 });
  expect(agency.name).toBe('乔官镇人民政府');
  expect(report).toMatchObject({ agency: '昌乐县乔官镇人民政府', year: 2021, format: '2021', publishedOn: '2022-01-17' });
  expect(report.sections.map(({ title }) => title)).toEqual([
    '一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项',
  ]);
  expect(Object.values(report.table3).flatMap((row) => Object.values(row)).every((cell) => cell === 0)).toBe(true);
});

test('示例信息：目录里有，写明是示例，乔官镇和五图街道的都看得到', async () => {
  const someone = town.person(undefined);
  const { items } = await someone.value('public', 'listItems', { agencyId: 'qiaoguan', scope: 'county' });
  expect(new Set(items.map(({ agencyShortName }) => agencyShortName))).toEqual(new Set(['乔官镇', '五图街道']));
  for (const { title } of items) expect(title).toMatch(/^【示例】/);
  const item = await someone.value('public', 'getItem', { id: items[0]?.id ?? '' });
  expect(item).toMatchObject({ state: 'public', paragraphs: expect.arrayContaining([expect.stringContaining('不是真实的政府信息')]) });
});
