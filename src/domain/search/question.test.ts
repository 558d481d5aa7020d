import { questionOf, type Cut } from './question';

/** A cut that knows a few words, as the words of a dictionary would. */
const WORDS = ['尧沟', '分配', '方案', '柳林', '河村', '培训班', '记录', '信息', '政府', '公开', '怎样'];
const cut: Cut = (run) => {
  const words: string[] = [];
  for (let at = 0; at < run.length;) {
    const word = WORDS.find((each) => run.startsWith(each, at)) ?? run.charAt(at);
    words.push(word);
    at += word.length;
  }
  return words;
};
const saidIn = (text: string) => questionOf(text, 2026, cut).concepts.map(({ said }) => said);

describe('读懂一句话', () => {
  test.each<[string, readonly string[]]>([
    ['我想知道村里的征地补偿款是怎么分的', ['征地补偿款']],
    ['低保', ['低保']],
    ['请问去年柳林镇的低保有多少户', ['2025', '柳林', '林镇', '低保']],
    ['2023年尧沟村的分配方案', ['2023', '尧沟', '沟村', '分配方案']],
    ['柳林镇东河村', ['柳林', '林镇', '东河', '河村']],
    ['C30混凝土', ['c30', '混凝', '凝土']],
    ['政府信息公开', ['政府', '信息', '公开']],
  ])('%s', (text, words) => {
    expect(saidIn(text)).toEqual(expect.arrayContaining([...words]));
  });

  test.each<[string, readonly string[]]>([
    ['23年', ['2023']], ['二三年', ['2023']], ['二〇二三年', ['2023']], ['二零一五年', ['2015']], ['2023年度', ['2023']], ['2021年和2023年', ['2021', '2023']], ['头年', ['2025']], ['大前年', ['2023']],
    ['一二年级', []], ['近10年', []], ['10年以上', []], ['罚款2000元', []],
  ])('年份：%s的低保', (said, years) => {
    expect(questionOf(`${said}的低保`, 2026, cut).concepts.flatMap(({ role, said: year }) => (role === 'year' ? [year] : []))).toEqual(years);
  });

  test.each<[string, string, readonly string[]]>([
    ['第3季度', '第三季度', ['三季度']], ['头一个季度', '第一季度', ['一季度']], ['最后一个季度', '第四季度', ['四季度']], ['4到6月', '4到6月', ['二季度', '4-6月']], ['十月份', '10月', ['10月']], ['5月', '5月', ['5月']], ['下半年', '下半年', ['下半年', '秋季', '四季度', '1-12月']],
  ])('一年里的一段：%s', (text, said, phrases) => {
    expect(questionOf(`${text}低保`, 2026, cut).concepts[0]).toMatchObject({ said, phrases });
  });

  test('一月领多少，是每个月；只有年份，就照年份找', () => {
    expect(saidIn('低保一月领多少')).not.toContain('1月');
    expect(questionOf('2023', 2026, cut).concepts).toEqual([{ said: '2023', phrases: ['2023'], weight: 1.4 }]);
  });

  test('地名比一般的词重，问时间、地点的话只轻轻地挑一挑', () => {
    const { concepts } = questionOf('尧沟村的分配记录什么时候公开', 2026, cut);
    const weight = (word: string) => concepts.find(({ said }) => said === word)?.weight ?? 0;
    expect(weight('尧沟') + weight('沟村')).toBeGreaterThan(weight('记录') * 1.5);
    expect(concepts.find(({ role }) => role === 'hint')).toMatchObject({ said: '时间', weight: 0.25 });
  });

  test('单说一个字，按它说的那件事找；在词里不找', () => {
    expect(questionOf('那条水渠边的房要拆', 2026, cut).concepts.find(({ said }) => said === '拆')?.phrases).toContain('房屋征收');
    expect(saidIn('柳林镇拆迁')).not.toContain('拆');
  });

  test('四个字以上的词写错一个字，也找对的那个词，比写对的轻', () => {
    const guessed = questionOf('合作医了交多少', 2026, cut).concepts.find(({ said }) => said === '合作医疗');
    const right = questionOf('合作医疗交多少', 2026, cut).concepts.find(({ said }) => said === '合作医疗');
    expect(guessed?.phrases).toContain('基本医疗保险');
    expect(guessed?.weight).toBeLessThan(right?.weight ?? 0);
    expect(saidIn('最低生活保章')).toContain('最低生活保障');
  });

  test('围着事情说的话不找：我想知道、多少钱、怎么', () => {
    expect(saidIn('我想知道低保怎么样，多少钱')).toEqual(['低保']);
  });

  test('表里的词先认，不拆开：有偿补课里的“有”', () => {
    expect(saidIn('有偿补课')).toEqual(['有偿补课']);
  });

  test('标记居民说的词，也标记文件写的词', () => {
    expect(questionOf('低保', 2026, cut).words).toEqual(['低保', '最低生活保障']);
  });

  test.each(['', '，。！', '😀🏠', '.*+?^$'])('什么也没说：%j', (text) => {
    expect(questionOf(text, 2026, cut)).toEqual({ concepts: [], words: [] });
  });

  test('只剩一个字、只剩问的词，就照写的找', () => {
    expect(saidIn('桥')).toEqual(['桥']);
    expect(saidIn('怎么')).toEqual(['怎么']);
    expect(saidIn('年')).toEqual(['年']);
  });

  test('再长的话也只找最前面的四十个词', () => {
    expect(saidIn('甲乙丙丁戊己庚辛壬癸'.split('').map((a, at) => `${a}${String(at)}`).join('，').repeat(40) + Array.from({ length: 90 }, (_, at) => `词${1000 + at}`).join(' '))).toHaveLength(40);
  });

  test('全角、繁体、大写和平常的写法一样', () => {
    expect(saidIn('２０２３年徵地補償款 Ｃ３０')).toEqual(saidIn('2023年征地补偿款 c30'));
  });
});
