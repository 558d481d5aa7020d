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
