import { paragraphsOf, wrappingOf } from './paragraphs';

/** A line of so many characters that breaks off inside a sentence, or ends one. */
const open = (length: number) => '公'.repeat(length);
const ended = (length: number) => `${'公'.repeat(length - 1)}。`;
const put = (width: number, ...lines: readonly string[]) => paragraphsOf(lines, { width });

describe('是不是在页边断行', () => {
  const width = (...lines: readonly string[]) => wrappingOf(lines).width;
  test('四行以上的长行、一半以上断在句中：断行的宽度是长行里最常见的', () => {
    expect(width(open(30), open(30), open(30), ended(20))).toBe(30);
    expect(width(open(30), open(30), ended(20), ended(20))).toBe(30);
    expect(width(open(40), open(30), open(30), open(30), open(30), open(30))).toBe(30);
    expect(width(ended(20), open(30), open(30), open(30))).toBe(30);
  });
  test('行数不够、多数行是整句、都是短行：每行一段', () => {
    expect(width(open(30), open(30), open(30))).toBe(0);
    expect(width(open(30), ended(20), ended(20), ended(20))).toBe(0);
    expect(width(open(17), open(17), open(17), open(17))).toBe(0);
    expect(width(open(18), open(18), open(18), open(18))).toBe(18);
    expect(width()).toBe(0);
  });
  test('数字、字母占半个字宽', () => {
    expect(width(...Array<string>(4).fill('a'.repeat(36)))).toBe(18);
    expect(width(...Array<string>(4).fill('a'.repeat(35)))).toBe(0);
  });
  test.each(['。', '！', '？', '；', '：', ':', ';', '!', '?', '）', ')', '”', '"', '》'])('“%s”结尾的是整句', (mark) => {
    expect(width(...Array<string>(4).fill(`${open(20)}${mark}`))).toBe(0);
  });
});

describe('断开的行接成段落', () => {
  test('断在句中的接上；不断行的文件每行一段', () => {
    expect(put(20, open(20), ended(5))).toEqual([`${open(20)}${ended(5)}`]);
    expect(put(0, open(20), ended(5))).toEqual([open(20), ended(5)]);
    expect(put(20, open(20), open(20), ended(5))).toEqual([`${open(40)}${ended(5)}`]);
  });

  test('整句又占满一行的可能还没有完，差得多的已经完了', () => {
    expect(put(20, ended(17), ended(5))).toEqual([`${ended(17)}${ended(5)}`]);
    expect(put(20, ended(16), ended(5))).toEqual([ended(16), ended(5)]);
    expect(put(20, open(11), ended(5))).toEqual([`${open(11)}${ended(5)}`]);
    expect(put(20, open(10), ended(5))).toEqual([open(10), ended(5)]);
  });

  test.each(['（一）主动公开', '(1)主动公开', '第一，主动公开', '第二是主动公开', '一、主动公开', '1.主动公开', '12、主动公开'])('“%s”另起一段', (line) => {
    expect(put(20, open(20), line)).toEqual([open(20), line]);
  });
  test.each(['1.5万元', '一是主动公开', '第一季度', '（见附件）', '2024年'])('“%s”不另起', (line) => expect(put(20, open(20), line)).toEqual([`${open(20)}${line}`]));

  test('小标题单独一段', () => {
    expect(put(20, '（一）主动公开政府信息的有关情况', ended(5))).toEqual(['（一）主动公开政府信息的有关情况', ended(5)]);
    expect(put(20, '（一）主动公开，政府信息的有关情况', ended(5))).toHaveLength(1);
    expect(put(20, `（一）${open(31)}`, ended(5))).toHaveLength(1);
  });

  test('空行分段；没有字的一行不留', () => {
    expect(put(20, open(20), '', ended(5))).toEqual([open(20), ended(5)]);
    expect(put(0, '', '***', '公开', '')).toEqual(['公开']);
    expect(put(20, '', open(20))).toEqual([open(20)]);
  });

  test('外文断行之间是空格；汉字与数字之间的空格去掉', () => {
    expect(put(10, `${open(10)}open`, 'data')).toEqual([`${open(10)}open data`]);
    expect(put(10, `${open(10)}open`, '公开')).toEqual([`${open(10)}open公开`]);
    expect(put(10, open(10), 'data')).toEqual([`${open(10)}data`]);
    expect(put(10, '公开 12 条，占 50% 以上（ 2 件）open data 公开')).toEqual(['公开12条，占50%以上（2件）open data公开']);
    expect(put(0, '公开 12 条')).toEqual(['公开 12 条']);
  });
});
