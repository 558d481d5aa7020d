import { around, bestParagraph } from './fitting';
import { likelyAnswers } from './before-form';
import { numberIn } from './numerals';
import { simplified } from './simplified';
import { wordsFor } from './suggest';

test('最合适的一段是说到的词最多的那一段；都没有说到，就是第一段', () => {
  const paragraphs = ['总的说一说。', '低保每月六百元。', '最低生活保障标准每人每月六百元，低保户一百户。'];
  expect(bestParagraph(paragraphs, ['低保', '最低生活保障'])).toBe(paragraphs[2]);
  expect(bestParagraph(paragraphs, ['道路'])).toBe(paragraphs[0]);
  expect(bestParagraph([], ['道路'])).toBe('');
});

test('长的一段只给词前后的部分，不切开一个字', () => {
  const long = `${'前'.repeat(300)}征地补偿${'后'.repeat(300)}`;
  const part = around(long, ['征地补偿'], 80);
  expect(part).toContain('征地补偿');
  expect([...part].length).toBeLessThanOrEqual(84);
  expect(around('短的', ['短'], 80)).toBe('短的');
  expect(around(`${'😀'.repeat(100)}低保`, ['低保'], 20)).toMatch(/^……(?:😀)*低保$/u);
});

test('申请以前只给最像的三条，不像的不挡路', () => {
  expect(likelyAnswers([0.9, 0.4, 0.6, 0.7, 0.8].map((covered) => ({ covered })))).toEqual([0.9, 0.6, 0.7].map((covered) => ({ covered })));
});

test.each<[string, readonly string[]]>([['六十五周岁', ['65']], ['八十至八十九周岁', ['80', '89']], ['一百二十元', ['120']], ['三千元', ['3000']], ['二〇二五', []], ['第一季度', []], ['两百户', ['200']]])('%s 里的数', (run, numbers) => {
  expect(numberIn(run)).toEqual(numbers);
});

test('繁体按简体找，没有的字照原样', () => {
  expect(simplified('徵地補償標準、鄉鎮衛生院')).toBe('征地补偿标准、乡镇卫生院');
  expect(simplified('龘')).toBe('龘');
});

test('提示先给开头一样的词，再给里面有的，不给已经写完的', () => {
  expect(wordsFor('低', 3)[0]).toBe('低保');
  expect(wordsFor('低保', 5)).not.toContain('低保');
  expect(wordsFor('补贴', 5).every((word) => word.includes('补贴'))).toBe(true);
  expect(wordsFor('', 5)).toEqual([]);
  expect(wordsFor('这是很长很长很长的一句话', 5)).toEqual([]);
});
