import { linkedAgency, numberOf, textOf } from './route';

describe('从链接打开', () => {
  test('链接里的单位', () => {
    expect(linkedAgency({ agency: 'changle-qiaoguan' })).toBe('changle-qiaoguan');
  });

  test('小程序码里的单位', () => {
    expect(linkedAgency({ scene: encodeURIComponent('agency=changle-qiaoguan') })).toBe('changle-qiaoguan');
  });

  test('写坏的单位编号不用', () => {
    expect(linkedAgency({ agency: '../<乔官>' })).toBeUndefined();
    expect(linkedAgency({ scene: '%E0%A4%A' })).toBeUndefined();
    expect(linkedAgency({})).toBeUndefined();
  });

  test('年份和章节只认数字', () => {
    expect(numberOf('2021')).toBe(2021);
    expect(numberOf('2021年')).toBeUndefined();
    expect(numberOf(undefined)).toBeUndefined();
  });

  test('文字参数在地址里是编码过的；编坏了就照原样', () => {
    expect(textOf(encodeURIComponent('土地 补偿'))).toBe('土地 补偿');
    expect(textOf('100%')).toBe('100%');
  });
});
