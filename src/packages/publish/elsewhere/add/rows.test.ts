import { civilDate } from '@/domain/calendar/civil-date';
import { readList } from '@/domain/elsewhere/read-list';
import { corrected, decided, openDoubts, repeatWords, sent, stateOf, withResults, withSame, type Row } from './rows';

const TODAY = civilDate('2026-03-31');
const A = 'http://www.example.gov.cn/1';
const rowsOf = (text: string): readonly Row[] => readList(text, TODAY, true).entries.map((entry) => ({ ...entry, key: `k${entry.line}` }));

test('没有疑问的可以登记，有疑问的不登记，改好了就可以', () => {
  const rows = rowsOf(`甲 2026-03-01 ${A}\n乙 03-02 ${A}2`);
  expect(rows.map(stateOf)).toEqual(['ready', 'doubtful']);
  const after = corrected(rows, 2, { title: '乙', on: '2026年3月2日', link: `${A}2` }, TODAY, true);
  expect(after.map(stateOf)).toEqual(['ready', 'ready']);
  expect(after.map(sent)[1]).toEqual({ key: 'k2', title: '乙', on: '2026-03-02', link: `${A}2` });
});

test('没有单独网页的，说了才登记', () => {
  const [row] = decided(rowsOf('甲 2026-03-01'), 1, { unlinked: true });
  expect([row && openDoubts(row).length, row && stateOf(row)]).toEqual([0, 'ready']);
});

test('重复的不登记；看过说不是同一条才登记；改掉链接就不再重复', () => {
  const rows = rowsOf(`甲 2026-03-01 ${A}\n乙 2026-03-02 ${A}`);
  expect(rows.map(stateOf)).toEqual(['ready', 'repeated']);
  expect(rows[1] && repeatWords(rows[1])).toBe('和第1行重复');
  expect(decided(rows, 2, { another: true }).map(stateOf)).toEqual(['ready', 'ready']);
  expect(corrected(rows, 2, { title: '乙', on: '2026-03-02', link: `${A}2` }, TODAY, true).map(stateOf)).toEqual(['ready', 'ready']);
});

test('云上已经登记过的标出来，登记完的不再送', () => {
  const rows = withSame(rowsOf(`甲 2026-03-01 ${A}`), [{ key: 'k1', id: 'x', title: '甲', on: civilDate('2026-03-01'), by: 'link' }]);
  expect([rows.map(stateOf), rows[0] && repeatWords(rows[0])]).toEqual([['repeated'], '同一个链接已经登记过：甲，2026年3月1日（星期日）']);
  expect(withResults(rows, [{ key: 'k1', state: 'registered', id: 'y' }]).map(stateOf)).toEqual(['registered']);
  expect(withResults(rowsOf(`甲 2026-03-01 ${A}`), [{ key: 'k1', state: 'wrong', problem: { field: 'on', message: '不对' } }]).map(stateOf)).toEqual(['doubtful']);
});
