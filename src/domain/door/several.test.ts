import { requestsIn } from './several';

describe('一段话里是几件事', () => {
  test.each<[string, readonly string[]]>([
    ['我想知道村里的征地补偿款是怎么分的，还有低保户的名单', ['我想知道村里的征地补偿款是怎么分的', '低保户的名单']],
    ['1、2023年修路的合同。2、村里低保户名单。3、垃圾中转站的环评报告', ['2023年修路的合同', '村里低保户名单', '垃圾中转站的环评报告']],
    ['一、修路的合同；二、自来水的收费标准', ['修路的合同', '自来水的收费标准']],
    ['1、五图街道的路灯费用；2、为什么不给我低保，请处理', ['五图街道的路灯费用', '为什么不给我低保，请处理']],
    ['①修路的合同②自来水的收费标准', ['修路的合同', '自来水的收费标准']],
    ['我是尧沟村的村民。请公开：（1）征地补偿款的分配表（2）宅基地审批的名单', ['我是尧沟村的村民，请公开：征地补偿款的分配表', '宅基地审批的名单']],
    ['你好，我住在尧沟村。2023年修路花了多少钱？另外，河道清淤的招标结果是什么？', ['你好，我住在尧沟村。2023年修路花了多少钱', '你好，我住在尧沟村。河道清淤的招标结果是什么']],
    ['想看环评报告，同时想要排污许可证的审批记录', ['想看环评报告', '想要排污许可证的审批记录']],
  ])('%s', (text, things) => {
    const found = requestsIn(text);
    expect(found.length).toBe(things.length);
    things.forEach((thing, index) => expect(found[index]).toContain(thing.split('：').pop()));
  });

  test.each([
    '我想知道村里的征地补偿款是怎么分的',
    '2023年尧沟村土地补偿款的分配方案以及名单',
    '补偿款的标准、面积和人口',
    '2023.5月到2024.1月的补偿款分配表',
    '征地补偿款怎么分的？征地补偿款分给谁了？',
    '我是尧沟村村民。我家去年被占了两亩地。想知道补偿款的分配表。谢谢',
    '文件号是乔政发〔2023〕12号',
    '😀😀😀',
  ])('是一件，原文不动：%s', (text) => {
    expect(requestsIn(text)).toEqual([text]);
  });

  test('前面交代的情况，每一件都带上；后面补充的话，跟着那一件', () => {
    expect(requestsIn('我是尧沟村的。1、修路的合同，我去年问过。2、低保户的名单')).toEqual(['我是尧沟村的。修路的合同，我去年问过', '我是尧沟村的。低保户的名单']);
  });

  test('一个字没有就没有事；列了太多件，不替他拆', () => {
    expect(requestsIn('  ')).toEqual([]);
    const many = ['修路工程的合同', '低保户的名单', '自来水的收费标准', '河道清淤招标结果', '宅基地审批记录', '垃圾站环评报告', '幼儿园招生计划'].map((thing, at) => `${at + 1}、${thing}`).join('\n');
    expect(requestsIn(many)).toEqual([many]);
  });

  /** Names of seven hundred different roads, as somebody pastes a list. */
  const roads = Array.from({ length: 700 }, (_, at) => `${String.fromCharCode(0x4e00 + at * 7, 0x5e00 + at * 11, 0x6e00 + at * 13)}路的修建合同`).join('；');

  test.each([
    ['很长的清单', roads], ['一直是同一句', '修路的合同，'.repeat(1700)], ['全是逗号', `${'，'.repeat(30_000)}表`], ['顿号和空格', `${'、 '.repeat(15_000)}表`],
    ['全是序号', '1、'.repeat(3000)], ['全是空格', `表${' '.repeat(30_000)}表`],
  ])('几万个字也马上分得出：%s', (_name, text) => {
    const began = performance.now();
    requestsIn(text);
    expect(performance.now() - began).toBeLessThan(300);
  });
});
