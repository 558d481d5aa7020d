import { civilDate } from '@/domain/calendar/civil-date';
import { art } from '@/domain/statute/article';
import { dutyWords, nextWords } from './words';

const duty = { from: civilDate('2026-09-10'), basis: 'made', by: civilDate('2026-10-14'), provisional: false, left: 3, late: 0, overdue: false, rule: art(26) } as const;
const today = civilDate('2026-10-09');

test('还没有到期的说还剩几个工作日，到了说就是今天，过了说逾期几个工作日', () => {
  expect(dutyWords(duty, today)).toBe('最迟10月14日公开，还剩3个工作日');
  expect(dutyWords({ ...duty, left: 0 }, today)).toBe('最迟10月14日公开，就是今天');
  expect(dutyWords({ ...duty, left: 0, late: 2, overdue: true }, today)).toBe('最迟10月14日公开，已经逾期2个工作日');
});

test('放假安排没有公布的是暂定；法律另有规定的说是哪部；不是今年的带年份；太早的不说日子', () => {
  expect(dutyWords({ ...duty, by: civilDate('2027-01-05'), provisional: true }, today)).toBe('最迟2027年1月5日公开（暂定），还剩3个工作日');
  expect(dutyWords({ ...duty, law: '《中华人民共和国预算法》第十四条' }, today)).toBe('最迟10月14日公开，还剩3个工作日（《中华人民共和国预算法》第十四条）');
  expect(dutyWords({ from: duty.from, basis: 'made', provisional: false, left: 0, late: 0, overdue: true, rule: art(26) }, today)).toBe('早就应当公开了');
});

test('下一步是谁做什么', () => {
  expect(['submit', 'first', 'second', 'third', 'publish'].map((next) => nextWords(next as 'submit'))).toEqual(['草稿，写完以后交审核', '等初审', '等复审', '等终审', '三审都过了，等公开']);
});
