import * as fc from 'fast-check';
import { comparableText, LIKE_FROM, likeness } from './like-text';

const LAND = '2023年尧沟村土地补偿款的分配方案';

describe('同一件事换个写法，也认得出来', () => {
  test.each([
    ['申请公开２０２３年尧沟村土地补偿款的分配方案。', '全角、标点、套话不同'],
    ['请提供尧沟村 2023 年土地补偿款分配方案的复印件', '次序和空格不同'],
    ['关于2023年尧沟村土地补偿款分配方案、分配表的政府信息', '多要一份'],
    ['2023年尧沟村的土地补偿款，分配的方案和名单', '换了说法'],
  ])('%s（%s）', (text) => expect(likeness(LAND, text)).toBeGreaterThanOrEqual(LIKE_FROM));

  test('一字不差是1', () => expect(likeness(LAND, LAND)).toBe(1));
});

describe('只是同一个村、同一年，不算一样', () => {
  test.each([
    '2023年尧沟村低保户名单',
    '尧沟村至县城公路改造工程的招标文件',
    '申请公开乔官镇2023年度财政决算',
    '乔官镇党政办公室的联系电话和办公地址',
  ])('%s', (text) => expect(likeness(LAND, text)).toBeLessThan(LIKE_FROM));
});

describe('怎么比都不出错', () => {
  test('全是标点、只有一个字、只有套话，也能比', () => {
    expect(likeness('？？？', '！！！')).toBe(0);
    expect(likeness('路', '路')).toBe(1);
    expect(likeness('路', '桥')).toBe(0);
    expect(likeness('申请公开信息', '申请公开信息')).toBe(1);
    expect(comparableText('申请公开信息')).toBe('申请公开信息');
  });

  test('任意两段：0到1之间，与先后无关', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
      const found = likeness(a, b);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
      expect(likeness(b, a)).toBe(found);
    }));
  });
});
