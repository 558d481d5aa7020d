import { excerpt, marks, searchWords } from './marks';

const found = (text: string, question: string) => marks(text, searchWords(question)).filter((piece) => piece.found).map((piece) => piece.text);

describe('查到的字标出来', () => {
  test('几个词分别标出，其余原样不变', () => {
    const text = '土地补偿费分配到户，分配表见附件';
    expect(found(text, '土地补偿 分配')).toEqual(['土地补偿', '分配', '分配']);
    expect(marks(text, searchWords('分配')).map((piece) => piece.text).join('')).toBe(text);
  });

  test('全角半角、大小写、字间空格不影响', () => {
    expect(found('微信ＡＢＣ平台', 'abc')).toEqual(['ＡＢＣ']);
    expect(found('公 开信息', '公开')).toEqual(['公 开']);
  });

  test('连在一起的合成一段', () => {
    expect(found('信息公开公开', '公开')).toEqual(['公开公开']);
  });

  test('没有要找的词就不标，空话也不标', () => {
    expect(found('总体情况', '补偿')).toEqual([]);
    expect(found('总体情况', '  ')).toEqual([]);
  });

  test('长段落只显示找到的地方前后', () => {
    const text = `${'甲'.repeat(100)}补偿${'乙'.repeat(100)}`;
    const shown = excerpt(text, searchWords('补偿'));
    expect(shown).toContain('补偿');
    expect(shown.startsWith('……')).toBe(true);
    expect(shown.endsWith('……')).toBe(true);
    expect([...shown].length).toBeLessThanOrEqual(68);
    expect(excerpt('短句补偿', searchWords('补偿'))).toBe('短句补偿');
  });
});
