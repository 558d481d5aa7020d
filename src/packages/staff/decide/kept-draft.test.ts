import { notedFact, noteFact, takeOutcome } from './kept-draft';
import { parseDraft } from './draft';
import { load } from '@/services/storage';

const kept = new Map<string, unknown>();
jest.mock('@/services/storage', () => ({
  load: <T>(key: string, parse: (value: unknown) => T | undefined) => parse(kept.get(key)),
  save: (key: string, value: unknown) => kept.set(key, value) !== undefined,
}));
beforeEach(() => kept.clear());

const CASE = { id: 'case-0001' };
const WORDS = '3月2日查了档案室2019年至2023年的土地卷，没有找到。';

test('指引停在检索时记下的，走到“没有这份信息”拟定答复时还在', () => {
  expect(notedFact(CASE, 'search')).toBe('');
  noteFact(CASE, 'search', WORDS);
  expect(notedFact(CASE, 'search')).toBe(WORDS);
  takeOutcome(CASE, 'cannotProvide.notHeld', ['search']);
  expect(load('staff.decision:case-0001', parseDraft)).toMatchObject({ leaf: 'cannotProvide.notHeld', picked: 'search', facts: { search: WORDS } });
});

test('退回的稿子里写过的，也看得到，不用再写一遍', () => {
  const returned = { leaf: 'cannotProvide.notHeld', reasons: '没有。', facts: { search: '上次的检索。' } } as never;
  expect(notedFact({ ...CASE, returned }, 'search')).toBe('上次的检索。');
});
