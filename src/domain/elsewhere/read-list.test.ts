import { civilDate } from '../calendar/civil-date';
import { readList } from './read-list';

const TODAY = civilDate('2026-03-31');
const read = (text: string, linked = true) => readList(text, TODAY, linked).entries;
const plain = (text: string, linked = true) => read(text, linked).map(({ title, on, link, doubts }) => [title, on, link, doubts.map(({ words }) => words).join('；')]);
const A = 'http://www.example.gov.cn/a/1.html';
const B = 'https://mp.weixin.qq.com/s/AbCd';

describe('清单怎么贴都认', () => {
  test.each([
    ['制表符', `低保公示\t2026-03-02\t${A}`],
    ['制表符，有序号，日期在前', `1\t2026-03-02\t低保公示\t${A}`],
    ['空格', `低保公示  2026-03-02  ${A}`],
    ['点分日期', `低保公示 2026.3.2 ${A}`],
    ['斜杠日期带时间', `低保公示 2026/03/02 10:30 ${A}`],
    ['中文日期', `低保公示 2026年3月2日 ${A}`],
    ['汉字日期', `低保公示 二〇二六年三月二日 ${A}`],
    ['方括号日期在前', `[2026-03-02] 低保公示 ${A}`],
    ['圆括号日期在后', `· 低保公示（2026-03-02） ${A}`],
    ['日期紧贴标题', `低保公示2026-03-02 ${A}`],
    ['全角数字', `低保公示　２０２６年３月２日　${A}`],
    ['三行一条', `低保公示\n2026-03-02\n${A}`],
    ['日期在标题上面', `2026-03-02\n低保公示\n${A}`],
    ['门户清单带阅读次数', `1、低保公示 阅读次数：12 发布时间：2026-03-02\n${A}`],
    ['Markdown链接', `[低保公示](${A}) 2026-03-02`],
    ['有表头的表格', `序号\t标题\t栏目\t发布日期\t链接\n1\t低保公示\t社会救助\t2026-03-02\t${A}`],
  ])('%s', (_how, text) => expect(plain(text)).toEqual([['低保公示', '2026-03-02', A, '']]));

  test('门户清单整页复制，页码不算', () => {
    const text = `低保公示\n[2026-03-02]\n关于印发2026年3月1日会议纪要的通知\n[2026-03-05]\n首页 上一页 1 2 3 下一页 尾页`;
    const { entries, skipped } = readList(text, TODAY, false);
    expect(entries.map(({ title, on, doubts }) => [title, on, doubts.length])).toEqual([['低保公示', '2026-03-02', 0], ['关于印发2026年3月1日会议纪要的通知', '2026-03-05', 0]]);
    expect(skipped).toEqual([{ line: 5, text: '首页 上一页 1 2 3 下一页 尾页' }]);
  });
  test('日期都在标题上面的，一条一条对得上', () => {
    expect(plain('2026-03-02\n甲公示\n2026-03-05\n乙公示', false)).toEqual([['甲公示', '2026-03-02', '', ''], ['乙公示', '2026-03-05', '', '']]);
  });
});

describe('没写的不猜', () => {
  test.each([
    ['没有年份', `低保公示 03-02 ${A}`, '', '没有写全年份'],
    ['两位年份', `低保公示 26-03-02 ${A}`, '', '没有写全年份'],
    ['没有日期', `低保公示 ${A}`, '', '没有公开日期'],
    ['日期只在标题里', `2026年3月2日会议纪要 ${A}`, '', '标题里有日期'],
    ['不是日子', `低保公示 2026-02-30 ${A}`, '', '不是日历上的日子'],
    ['在今天以后', `低保公示 2026-04-01 ${A}`, '2026-04-01', '在今天以后'],
    ['两个日期', `2026-03-01 低保公示 2026-03-02 ${A}`, '', '有2个日期'],
  ])('%s', (_what, text, on, words) => {
    const [entry] = read(text);
    expect(entry?.on).toBe(on);
    expect(entry?.doubts.map((doubt) => doubt.words).join()).toContain(words);
  });
  test('没有链接：网上的渠道要，公告栏不要', () => {
    expect(plain('低保公示 2026-03-02')[0]?.[3]).toBe('没有链接');
    expect(plain('低保公示 2026-03-02', false)[0]?.[3]).toBe('');
  });
  test('少了http的网址留着给人改', () => expect(plain('低保公示 2026-03-02 www.example.gov.cn/1')[0]).toEqual(['低保公示', '2026-03-02', 'www.example.gov.cn/1', '网址要以 http 开头，请从浏览器的地址栏重新复制']));
  test('两段文字不知道哪段是标题', () => expect(plain(`社会救助\t低保公示\t2026-03-02\t${A}`)[0]?.[3]).toContain('请确认标题：社会救助｜低保公示'));
  test('只有日期和链接的行自成一条，说没有标题', () => expect(plain(`甲 2026-03-01 ${A}\n2026-03-02 ${B}`)).toEqual([['甲', '2026-03-01', A, ''], ['', '2026-03-02', B, '没有标题']]));
});

test('重复的指出和哪一行重复：链接相同（不分http和https、不看公众号附带的参数），或者标题和日期相同', () => {
  const text = [
    `甲 2026-03-01 ${A}`, `乙 2026-03-02 ${A.replace('http:', 'https:')}#top`, '丙 2026-03-03 http://x.example.cn/c', '丙。 2026-03-03 http://x.example.cn/d',
    '丁 2026-03-04 https://mp.weixin.qq.com/s?__biz=A&mid=1&idx=1&sn=b&scene=1', '戊 2026-03-05 https://mp.weixin.qq.com/s?__biz=A&mid=1&idx=1&sn=b&chksm=9', '己 2026-03-05 https://mp.weixin.qq.com/s?__biz=A&mid=2&idx=1&sn=b',
  ].join('\n');
  expect(read(text).map(({ repeats }) => repeats)).toEqual([undefined, 1, undefined, 3, undefined, 5, undefined]);
});

test('空的、太多的', () => {
  expect(readList(' \n\n', TODAY, true)).toEqual({ entries: [], skipped: [], left: 0 });
  const many = Array.from({ length: 203 }, (_, index) => `第${index + 1}号公告 2026-03-02`).join('\n');
  expect(readList(many, TODAY, false)).toMatchObject({ left: 3 });
});
