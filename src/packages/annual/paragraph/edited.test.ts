import { lineOf, none, quietYear } from '../../../../test/fixtures/narrative/facts';
import { gapsOf } from '@/domain/narrative/gaps';
import { say, words } from '@/domain/narrative/pieces';
import { renderDraft } from '@/domain/narrative/render';
import { writeDraft } from '@/domain/narrative/write';
import { YEARBOOK_KIND_KEYS } from '@/domain/yearbook/kinds';
import { markIn, paragraphOf, parseTyped, sameWords, targetOf, withBoxes, written } from './edited';

const draft = writeDraft(quietYear());
const pieces = say`收到${'3:newlyReceived:total'}${'late'}`;

test('打开的是哪一段：已有的、空着要写的、加在后面的；认不得的当作加一段', () => {
  expect(targetOf({ id: 'lead-0' })).toEqual({ kind: 'change', id: 'lead-0' });
  expect(targetOf({ passage: 'training' })).toEqual({ kind: 'passage', passage: 'training' });
  expect([targetOf({ passage: 'toString', after: 'lead-0' }), targetOf({})]).toEqual([{ kind: 'add', after: 'lead-0' }, { kind: 'add', after: '' }]);
  expect(paragraphOf(draft, 'overview', targetOf({ id: 'lead-0' }))).toMatchObject({ passage: 'lead' });
});

test('数的前后、两个数之间都有打字的地方；没有打字的存的时候不留', () => {
  expect(withBoxes(pieces)).toEqual([{ text: '收到' }, { field: '3:newlyReceived:total' }, { text: '' }, { field: 'late' }, { text: '' }]);
  expect(withBoxes([])).toEqual([{ text: '' }]);
  expect(sameWords(withBoxes(pieces), pieces)).toBe(true);
});

test('存到该在的地方，编号不与别的段落相同', () => {
  const first = written(draft, 'overview', { kind: 'add', after: 'lead-0' }, { pieces: words('甲。') });
  const second = written(first, 'overview', { kind: 'add', after: '' }, { pieces: words('乙'), heading: true });
  expect(second.places.overview.slice(0, 3).map(({ pieces: [piece] }) => piece)).toEqual([{ text: '乙' }, draft.places.overview[0]?.pieces[0], { text: '甲。' }]);
  expect(second.places.overview[0]).toMatchObject({ heading: true });
  const ids = second.places.overview.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(written(draft, 'overview', { kind: 'change', id: 'lead-0' }, { pieces: withBoxes(pieces) }).places.overview[0]).toEqual({ id: 'lead-0', was: 'lead', pieces });
  expect(written(draft, 'problems', { kind: 'passage', passage: 'problems' }, { pieces: words('更新慢。') }).places.problems.some(({ was }) => was === 'problems')).toBe(true);
});

test('只说了上年没有问题的一年，写了今年的问题：排在“存在的主要问题”下面，不再说没有写', () => {
  const lines = [lineOf('t', 'training', '2026-03-01', { topic: '条例', people: 5 })];
  const facts = quietYear({ lines, statements: YEARBOOK_KIND_KEYS.filter((kind) => kind !== 'training').map((kind) => none(kind)), published: { year: 2026, here: 1, channels: [], elsewhere: 0, total: 1, doubts: [] } });
  const before = writeDraft(facts);
  expect(gapsOf(before, facts).map(({ key }) => key)).toEqual(['problems']);
  const after = written(before, 'problems', { kind: 'passage', passage: 'problems' }, { pieces: words('栏目更新慢。') });
  expect(gapsOf(after, facts)).toEqual([]);
  expect(renderDraft(after, facts).sections.find(({ key }) => key === 'problems')?.paragraphs).toEqual(['（一）上年问题整改情况', '上年没有留下需要整改的问题。', '（二）存在的主要问题', '栏目更新慢。']);
});

test('字都删光的一段不留，也不加空的一段', () => {
  expect(written(draft, 'overview', { kind: 'change', id: 'lead-0' }, { pieces: words(' ') }).places.overview.some(({ id }) => id === 'lead-0')).toBe(false);
  expect(written(draft, 'overview', { kind: 'add', after: 'lead-0' }, { pieces: [] })).toBe(draft);
});

test('手机里留下的，不成样子的不用', () => {
  expect(parseTyped({ pieces, heading: true })).toEqual({ pieces, heading: true });
  for (const broken of [undefined, null, {}, { pieces: [{ text: 1 }] }, { pieces: [{ text: '', field: '' }] }]) expect(parseTyped(broken)).toBeUndefined();
});

test('放数的记号', () => expect([markIn('收到#件'), markIn('收到＃件'), markIn('收到件')]).toEqual([2, 2, -1]));
