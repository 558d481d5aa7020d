import { keywordsOf } from './keywords';

describe('拿去找已经公开的内容的词', () => {
  test.each<[string, readonly string[]]>([
    ['我想知道村里的征地补偿款是怎么分的', ['征地补偿款', '征地', '补偿']],
    ['2023年尧沟村土地补偿款的分配表', ['土地补偿款', '土地', '补偿']],
    ['去年财政预算是多少', ['财政预算', '财政', '预算']],
    ['低保名单', ['低保名单', '低保']],
    ['柳编培训班的记录', ['柳编培训班', '记录']],
    ['😀😀', []],
    ['', []],
    ['12345', []],
  ])('%s', (text, words) => {
    expect(keywordsOf(text)).toEqual(words);
  });

  test('再长的话也只拿四个词', () => {
    expect(keywordsOf('征地拆迁补偿低保救助危房工程合同道路')).toHaveLength(4);
  });
});
