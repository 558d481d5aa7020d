import type { BookLine, BookView } from '@/contract/yearbook';
import { civilDate } from '@/domain/calendar/civil-date';
import { parseText, withDays, wrongOf } from './typed-line';
import { figureWords, isKind, lineNote, lineTitle, standingWords } from './words';

const line = (kind: BookLine['kind'], values: BookLine['values']): BookLine => ({ id: '1', kind, on: civilDate('2026-03-02'), values });
const book = (more: Partial<BookView>): BookView => ({ kind: 'training', standing: 'open', mustTell: false, lines: 0, figures: {}, ...more });

test.each([
  [line('training', { topic: '条例培训', people: 30 }), '条例培训', '2026年3月2日，参加人数30人'],
  [line('administrativeFees', { fen: 128_050, item: '登记费' }), '登记费', '2026年3月2日，1280.5元'],
  [line('administrativeFees', { fen: 128_050 }), '1280.5元', '2026年3月2日'],
  [line('administrativePenalty', { decisions: 2 }), '2件', '2026年3月2日'],
  [line('normativeDocuments', { title: '低保办法', documentNumber: '乔政发〔2026〕1号', abolishedOn: '2026-06-30' }), '低保办法', '2026年3月2日，乔政发〔2026〕1号，废止或者失效日期2026年6月30日'],
  [line('problems', { problem: '公开'.repeat(40) }), `${'公开'.repeat(15)}……`, '2026年3月2日'],
])('一条叫什么、还说什么：%j', (one, title, note) => expect([lineTitle(one), lineNote(one)]).toEqual([title, note]));

test('一类的数：场、人次、元，文件还有现行有效', () => {
  expect(figureWords(book({ figures: { sessions: 2, people: 56 } }))).toBe('培训2场，参加56人次');
  expect(figureWords({ kind: 'administrativeFees', figures: { fen: 128_079 } })).toBe('收费1280.79元');
  expect(figureWords({ kind: 'normativeDocuments', figures: { issued: 1, abolished: 0 }, inForce: 3 })).toBe('本年制发1件，本年废止0件，台账里现行有效3件');
});

test('年报必须写的空着要提醒，不必写的不提醒；没有培训也要有人说', () => {
  expect([standingWords(book({ kind: 'assessment', mustTell: true })).label, standingWords(book({ kind: 'activities' })).label, standingWords(book({ kind: 'training' })).label, standingWords(book({ standing: 'none' })).label, standingWords(book({ standing: 'filled', lines: 2 })).label])
    .toEqual(['还没有填', '没有', '还没有填', '本年没有', '2条']);
});

test('日期怎么写都认', () => {
  expect(withDays('peoplesCongress', { on: '2026/3/2', values: { title: '2026年3月2日的建议', items: '1', answeredOn: '2026年4月1日', disclosedOn: '' } }))
    .toEqual({ on: '2026-03-02', values: { title: '2026年3月2日的建议', items: '1', answeredOn: '2026-04-01', disclosedOn: '' } });
});

test('手机上留着的、链接带来的，不像样的不用', () => {
  expect(parseText({ on: '2026-03-02', values: { topic: '条例' } })).toEqual({ on: '2026-03-02', values: { topic: '条例' } });
  expect([parseText(null), parseText({ on: 1, values: {} }), parseText({ on: '', values: { people: 3 } })]).toEqual([undefined, undefined, undefined]);
  expect([isKind('training'), isKind('toString'), isKind(undefined)]).toEqual([true, false, false]);
});

test('同一项几个问题，先说第一个', () => expect(wrongOf([{ field: 'a', message: '一' }, { field: 'a', message: '二' }])).toEqual({ a: '一' }));
