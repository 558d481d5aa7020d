import { civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import type { OperationState } from '@/contract/operation';
import { dayWords, groupsOf, operationFacts } from './words';

const AT = instant(Date.UTC(2026, 9, 14, 2));
const STATE: OperationState = {
  county: { id: 'changle', name: '昌乐县人民政府' }, findings: [], coveredThrough: 2027, seal: { day: civilDate('2026-10-13'), digest: '3917 0042 5581 6630' },
  timers: [{ name: 'hourly', at: AT, failed: [] }, { name: 'nightly', failed: [] }], outbox: { waiting: 0 }, keys: { key: 'k2', left: 0, broken: 0, moved: true }, migrations: [], days: [], actions: [],
};
const fact = (state: Partial<OperationState>, label: string) => operationFacts({ ...STATE, ...state }).find((one) => one.label === label);

test('都正常：每一处说清楚', () => {
  expect(operationFacts(STATE).map(({ label, value }) => `${label}：${value}`)).toEqual([
    '能不能办理：能', '定时：每小时：2026年10月14日（星期三）10:00', '定时：每天夜里：还没有运行过', '办理记录的封存：2026年10月13日（星期二）', '放假安排：已经有到2027年的',
    '等着发的微信消息：没有积压', '密钥：都用现在的密钥（k2）', '以前版本的记录：都是现在的样子',
  ]);
});

test('只读、积压、换密钥、没有办成的，各有一句说明', () => {
  expect(fact({ pause: { words: '正在升级', until: AT } }, '能不能办理')).toMatchObject({ value: '现在只读', note: '正在升级，预计2026年10月14日（星期三）10:00恢复' });
  expect(fact({ outbox: { waiting: 3, since: AT } }, '等着发的微信消息')).toMatchObject({ value: '3条', note: expect.stringContaining('10:00发') });
  expect(fact({ keys: { key: 'k2', left: 1200, broken: 0, moved: false } }, '密钥')).toMatchObject({ note: '还有约1200份，每个整点接着办；有旧密钥的先留着' });
  expect(fact({ keys: { key: 'k2', left: 0, broken: 2, moved: true } }, '密钥')).toMatchObject({ value: '2份打不开' });
  expect(fact({ timers: [{ name: 'deliver', at: AT, failed: ['deliver'] }] }, '定时：每十分钟')).toMatchObject({ note: '有1项没有办成，下一次会再试' });
  expect(fact({ migrations: ['接上链'] }, '以前版本的记录')).toMatchObject({ note: expect.stringContaining('接上链') });
});

test('次数：拒绝的、出错的各多少，出错的在前', () => {
  const plain = { function: 'staff', action: 'getCase', calls: 20, refused: [], faults: 0, withinMs: 200 };
  const bad = { function: 'papers', action: 'issueLetter', calls: 3, refused: [{ code: 'stale', count: 1 }], faults: 1 };
  expect([dayWords({ refused: 2, faults: 1 }), dayWords({ refused: 0, faults: 0 })]).toEqual(['说明原因没有办的2次，出错1次', '都办成了']);
  expect(groupsOf([plain, bad]).map(({ name, calls, words }) => [name, calls, words])).toEqual([['文书和文件', 3, '说明原因没有办的1次，出错1次'], ['工作人员的办理', 20, '都办成了']]);
});
