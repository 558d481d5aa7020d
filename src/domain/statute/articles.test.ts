import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chineseNumeral } from './article';
import { ARTICLES } from './articles';

const ROOT = path.resolve(__dirname, '../../..');
/** 给软件规定了事情的条：2019年条例，按《条例》的章节数过一遍. */
const RULE_GIVING = [
  2, 4, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 49, 50, 51, 52, 53,
];
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const entries = Object.entries(ARTICLES).map(([number, entry]) => ({ number: Number(number), ...entry }));

test('条例里给出规则的每一条，都有代码或者写明为什么没有', () => {
  expect(entries.map(({ number }) => number)).toEqual(RULE_GIVING);
  for (const { at, notHere } of entries) {
    expect(Boolean(at) !== Boolean(notHere)).toBe(true);
    if (notHere) expect(notHere).toMatch(/^.{10,}。$/);
  }
});

test.each(entries.flatMap(({ number, at = [] }) => at.map((file) => [number, file] as const)))('第%i条 → %s', (number, file) => {
  expect(existsSync(path.join(ROOT, file))).toBe(true);
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  // Cited as a row, in a comment, or by a limit of the one table of limits.
  const cited = new RegExp(`art\\(${number}[,)]|art\\. ?${number}\\b|arts\\.[^\\n]*\\b${number}\\b|TIME_LIMITS|第${chineseNumeral(number)}条|条例${number}`);
  if (file.startsWith('src/domain/statute') || file.startsWith('src/domain/case/guards')) expect(text).toMatch(cited);
});

test('README 的“条文 → 代码”就是这张表', () => {
  for (const { number, rule, at, notHere } of entries) {
    const place = at ? at.map((file) => `\`${file}\``).join('、') : `（${notHere}）`;
    expect(README).toContain(`| 第${chineseNumeral(number)}条 | ${rule} | ${place} |`);
  }
});
