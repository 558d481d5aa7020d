import { articleLabel } from './article';
import { PRIVACY_NOTICE } from './privacy';

test('《个人信息保护法》第十七条：收集以前告诉清楚——谁、什么、为什么、谁看、多久、什么权利，每一项有依据，话里没有法律词', () => {
  expect(PRIVACY_NOTICE.map(({ what, rule }) => `${what}：${articleLabel(rule)}`)).toEqual([
    '谁用：《中华人民共和国个人信息保护法》第十七条第一款第（一）项',
    '做什么用：《中华人民共和国个人信息保护法》第十七条第一款第（二）项',
    '凭什么用：《中华人民共和国个人信息保护法》第十三条第一款第（三）项',
    '谁看得到：《中华人民共和国个人信息保护法》第五十一条',
    '存多久：《中华人民共和国个人信息保护法》第十九条',
    '你的权利：《中华人民共和国个人信息保护法》第十七条第一款第（三）项',
  ]);
  for (const { words } of PRIVACY_NOTICE) expect(words('乔官镇')).not.toMatch(/处理者|主体|处理目的|存储期限/);
  expect(PRIVACY_NOTICE[0].words('乔官镇')).toContain('乔官镇');
});
