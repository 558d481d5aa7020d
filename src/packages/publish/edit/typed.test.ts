import { BLANK, inputOf, parseTyped, typedOf } from './typed';

const typed = { ...BLANK, title: '村道维修方案', category: 'a20-10', madeOn: '2026年9月1日', summary: '修哪几条路', body: '第一段\n第二段' };

test('日子按平常的写法填，交给服务端的是一种写法；没有填的不交', () => {
  const { content, period, changedOn } = inputOf({ ...typed, periodBy: '2026.10.1', periodLaw: '《预算法》第十四条' });
  expect(content.madeOn).toBe('2026-09-01');
  expect(content.body).toEqual({ format: 'text', source: '第一段\n第二段' });
  expect(period).toEqual({ by: '2026-10-01', law: '《预算法》第十四条' });
  expect(changedOn).toBeUndefined();
});

test('没有网址的渠道不交网址；不认识的渠道不交', () => {
  const places = [{ channel: 'noticeBoard', on: '', link: 'http://a.cn' }, { channel: 'portal', on: '2026-9-2', link: ' http://a.cn/1 ' }, { channel: 'x', on: '', link: '' }];
  expect(inputOf({ ...typed, places }).content.elsewhere).toEqual([{ channel: 'noticeBoard' }, { channel: 'portal', on: '2026-09-02', link: 'http://a.cn/1' }]);
});

test('有表格的正文改的时候不变成没有表格的文字；只有段落的就是文字', () => {
  const content = { title: '甲', category: 'a20-1', madeOn: '2026-01-05', summary: '', paragraphs: ['一', '二'], validity: 'inForce', elsewhere: [], attachments: [] };
  const of = (body: string) => typedOf({ version: 4, live: { content: { ...content, body } } } as never);
  expect(of('<p>一</p><p>二</p>')).toMatchObject({ markup: false, body: '一\n二', base: '4' });
  expect(of('<p>一</p><table><tr><td>二</td></tr></table>')).toMatchObject({ markup: true, body: '<p>一</p><table><tr><td>二</td></tr></table>' });
});

test('手机里存的认不出来的不用，认得出来的一个不丢', () => {
  expect(parseTyped('x')).toBeUndefined();
  const kept = { ...typed, places: [{ channel: 'portal', on: '', link: '' }], files: [{ uploadId: 'u', name: '表.xlsx', bytes: 3 }], markup: true };
  expect(parseTyped(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(parseTyped({ title: 3, files: [{ uploadId: 1 }] })).toEqual(BLANK);
});
