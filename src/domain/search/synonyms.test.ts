import { knownWords, loneMeaning, meaningsOf, synonyms } from './synonyms';
import { comparable, runsOf } from './text';

describe('居民怎么说，文件怎么写', () => {
  test('至少三百五十行，每行两边都有词', () => {
    expect(synonyms().length).toBeGreaterThanOrEqual(350);
    expect(synonyms().filter(({ said, official }) => said.length === 0 || official.length === 0)).toEqual([]);
  });

  test('居民的一种说法只在一行里', () => {
    const said = synonyms().flatMap((row) => row.said);
    expect(said.filter((word, at) => said.indexOf(word) !== at)).toEqual([]);
  });

  test('居民只说一个字的，只有几样，写出来不会在别的词里', () => {
    expect(knownWords().filter(({ length }) => length < 2).sort()).toEqual(['坟', '娃', '狗', '矿', '赔']);
  });

  test('单说一个字，当它是一件事；不在词里认', () => {
    expect(loneMeaning('路')).toContain('道路');
    expect(loneMeaning('的')).toBeUndefined();
    expect(knownWords()).not.toContain('路');
  });

  test('词就是词：没有标点、空格，写法已经统一', () => {
    expect(knownWords().filter((word) => comparable(word) !== word || runsOf(word).length !== 1)).toEqual([]);
  });

  test.each([
    ['低保', '最低生活保障'], ['五保', '特困人员'], ['修路', '道路硬化'], ['占地', '土地征收'], ['拆迁', '房屋征收'], ['新农合', '基本医疗保险'],
    ['高龄补贴', '高龄津贴'], ['种粮补贴', '耕地地力保护补贴'], ['公租房', '公共租赁住房'], ['上学', '招生'], ['旱厕', '厕所改造'], ['山火', '森林防火'],
    // 条例第二十条的十五项
    ['红头文件', '规范性文件'], ['谁管', '领导分工'], ['五年规划', '发展规划'], ['经济咋样', '主要经济指标'], ['要啥材料', '办事指南'], ['挨罚', '行政处罚'], ['吃喝招待', '三公经费'], ['要不要钱', '收费标准'],
    ['供货商', '供应商'], ['修到哪了', '建设进展'], ['吃低保', '最低生活保障'], ['发大水', '防汛'], ['吃坏肚子', '食品安全'], ['考公务员', '招考'], ['代表提', '人大代表建议'],
    // 第二十一条，乡镇的八样、县的七样
    ['粮食直补', '耕地地力保护补贴'], ['浇地', '农田水利'], ['包出去', '土地流转'], ['庄基地', '宅基地'], ['占我家地', '土地征收'], ['拆房子', '房屋征收'], ['份子钱', '筹资筹劳'], ['救急钱', '临时救助'],
    ['路灯', '照明'], ['班车', '公交线路'], ['爱心款', '捐赠'], ['电子眼', '抓拍设备'],
  ])('%s 就是 %s', (said, official) => {
    expect(meaningsOf(said)).toContain(official);
    expect(meaningsOf(said)[0]).toBe(said);
  });

  test('只有一种写法的，反过来也找得到；表里没有的就是它自己', () => {
    expect(meaningsOf('最低生活保障')).toEqual(expect.arrayContaining(['低保', '最低生活保障']));
    expect(meaningsOf('柳编')).toEqual(['柳编']);
  });
});
