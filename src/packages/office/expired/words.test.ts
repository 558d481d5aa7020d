import { civilDate } from '@/domain/calendar/civil-date';
import { doneWords, lineNote, termWords } from './words';

test('一件一行：是谁、哪天办结、怎么答复、保管到哪天', () => {
  expect(lineNote({ id: 'a', number: '1', applicantName: '王*试', submittedOn: civilDate('2026-03-02'), closedOn: civilDate('2026-03-20'), ending: '予以公开', keptThrough: civilDate('2036-12-31') }))
    .toBe('王*试，2026年3月20日予以公开，保管到2036年12月31日');
  expect(lineNote({ id: 'a', number: '1', applicantName: '王*试', submittedOn: civilDate('2026-03-02'), ending: '已撤回', keptThrough: civilDate('2036-12-31') })).toContain('，已撤回，');
});

test('删了几件，没有删的说是哪几件', () => {
  expect(doneWords({ erased: 2, left: [] })).toBe('删除了2件的个人信息。');
  expect(doneWords({ erased: 0, left: ['第1号'] })).toBe('第1号没有删除：没有到期，或者刚刚有人删除了。');
  expect([termWords('tenYears'), termWords('permanent')]).toEqual(['本单位定的保管期限是10年，从办结的下一年算起。', '本单位定的保管期限是永久，没有到期的。']);
});
