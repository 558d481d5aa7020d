import { civilDate as d } from '@/domain/calendar/civil-date';
import { checkWords, dueWords, noneWords, publishedWords } from './words';

describe('期限说几天、哪天、谁定的', () => {
  const due = { on: d('2027-01-31'), article: '《条例》第四十九条', byCounty: false };
  test.each([[20, '还剩20天，2027年1月31日是最后一天。'], [0, '今天是最后一天。'], [-3, '2027年1月31日已经到期，过了3天。']])('剩%s天', (left, words) => expect(dueWords({ ...due, left })).toBe(words));
  test('县里定的写明', () => expect(dueWords({ ...due, left: 5, byCounty: true })).toContain('县里定的'));
});

test('核对的结果：硬的在前，写了理由的也数', () => {
  expect(checkWords({ findings: { hard: 1, soft: 2, reasoned: 3 } })).toBe('1处不改好不能公布，2处要改或者写理由，3处写了理由');
  expect(checkWords({ findings: { hard: 0, soft: 0, reasoned: 0 } })).toBe('没有发现问题');
});

test('怎么公布的：在这里审定的、由文件导入的、随安装带来的，说法不同', () => {
  expect(publishedWords({ by: '王主任', imported: false })).toBe('王主任审定公布。');
  expect([publishedWords({ by: '小李', imported: true }), publishedWords({ imported: true })]).toEqual(['小李由公布过的文件导入。', '随安装带来的。']);
});

test('12月1日以前，不叫人确认全年没有', () => expect([noneWords(false), noneWords(true)].map((words) => words.includes('12月1日以后'))).toEqual([true, false]));
