import { KNOWN_WORDS, meaningsOf, SYNONYMS } from './synonyms';
import { comparable, runsOf } from './text';

describe('居民怎么说，文件怎么写', () => {
  test('至少六十行，每行两边都有词', () => {
    expect(SYNONYMS.length).toBeGreaterThanOrEqual(60);
    expect(SYNONYMS.filter(({ said, official }) => said.length === 0 || official.length === 0)).toEqual([]);
  });

  test('居民的一种说法只在一行里', () => {
    const said = SYNONYMS.flatMap((row) => row.said);
    expect(said.filter((word, at) => said.indexOf(word) !== at)).toEqual([]);
  });

  test('词就是词：没有标点、空格，写法已经统一', () => {
    expect(KNOWN_WORDS.filter((word) => comparable(word) !== word || runsOf(word).length !== 1)).toEqual([]);
  });

  test.each([
    ['低保', '最低生活保障'], ['五保', '特困人员'], ['修路', '道路硬化'], ['占地', '土地征收'], ['拆迁', '房屋征收'], ['新农合', '基本医疗保险'],
    ['高龄补贴', '高龄津贴'], ['种粮补贴', '耕地地力保护补贴'], ['公租房', '公共租赁住房'], ['上学', '招生'], ['旱厕', '厕所改造'], ['山火', '森林防火'],
  ])('%s 就是 %s', (said, official) => {
    expect(meaningsOf(said)).toContain(official);
    expect(meaningsOf(said)[0]).toBe(said);
  });

  test('只有一种写法的，反过来也找得到；表里没有的就是它自己', () => {
    expect(meaningsOf('最低生活保障')).toEqual(expect.arrayContaining(['低保', '最低生活保障']));
    expect(meaningsOf('柳编')).toEqual(['柳编']);
  });
});
