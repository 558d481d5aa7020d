import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { LEAF_KEYS } from '../../src/domain/statute/leaves';

const ROOT = path.resolve(__dirname, '../..');

interface Row {
  readonly path: readonly { readonly question: string; readonly answer: string }[];
  readonly leaf?: string;
  readonly stop?: string;
  readonly letter: string | null;
  readonly facts?: readonly string[];
  readonly record?: readonly string[];
  readonly articles: readonly string[];
  readonly outside?: boolean;
}

let rows: readonly Row[] = [];
beforeAll(() => {
  const text = execFileSync(process.execPath, [path.join(ROOT, 'scripts/tool/run.mjs'), 'wizard', 'paths'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  rows = JSON.parse(text) as readonly Row[];
});

describe('wizard paths', () => {
  test('每条路有问有答，终点只有一个：一种结果，或者先要办的一件事', () => {
    for (const row of rows) {
      expect(row.path.length).toBeGreaterThan(0);
      for (const { question, answer } of row.path) expect(`${question}${answer}`).toMatch(/^[^A-Za-z]+？[^A-Za-z]+$/);
      expect(Number('leaf' in row) + Number('stop' in row)).toBe(1);
      expect(row.articles.length).toBeGreaterThan(0);
    }
    expect(new Set(rows.map((row) => JSON.stringify(row.path))).size).toBe(rows.length);
  });

  test('二十一种结果一种不少，指引以外的写明', () => {
    const inside = rows.filter((row) => !row.outside).flatMap(({ leaf }) => leaf ?? []);
    const outside = rows.filter((row) => row.outside).flatMap(({ leaf }) => leaf ?? []);
    expect([...new Set([...inside, ...outside])].sort()).toEqual([...LEAF_KEYS].sort());
    expect(outside).toEqual(['other.feeOverdue', 'other.other']);
  });

  test('“检索过了，没有”这条路：不存在告知书，要写检索的经过', () => {
    const row = rows.find(({ path: steps }) => steps[0]?.answer === '都清楚' && steps[steps.length - 1]?.answer === '检索过了，没有');
    expect(row).toMatchObject({ leaf: 'cannotProvide.notHeld', letter: 'notExist', facts: ['search'], record: [], articles: ['《条例》第三十六条第（四）项'] });
  });
});
