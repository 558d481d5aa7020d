import { agencyNamedIn } from './named-agency';

const AGENCIES = [
  { id: 'changle', name: '昌乐县人民政府', shortName: '昌乐县' },
  { id: 'qiaoguan', name: '乔官镇人民政府', shortName: '乔官镇', parentId: 'changle' },
  { id: 'wutu', name: '五图街道办事处', shortName: '五图街道', parentId: 'changle' },
  { id: 'land', name: '昌乐县自然资源和规划局', shortName: '县自然资源局', parentId: 'changle' },
];

describe('从写的话里看出是哪个单位', () => {
  test.each<[string, string | undefined]>([
    ['乔官镇2023年修路的合同', 'qiaoguan'],
    ['乔官的征地补偿款', 'qiaoguan'],
    ['五图街道办事处的预算', 'wutu'],
    ['我想要五图街道低保名单', 'wutu'],
    ['昌乐县乔官镇的补偿款', 'qiaoguan'],
    ['昌乐县2023年的财政决算', 'changle'],
    ['昌乐县自然资源和规划局的批复', 'land'],
    ['我想知道村里的征地补偿款是怎么分的', undefined],
    ['乔官镇和五图街道的合同', undefined],
    ['五图书馆', undefined],
    ['', undefined],
  ])('%s → %s', (text, id) => {
    expect(agencyNamedIn(text, AGENCIES)?.id).toBe(id);
  });
});
