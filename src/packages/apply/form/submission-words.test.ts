import type { Instant } from '@/domain/calendar/instant';
import { submissionWords } from './submission-words';

const refused = (code: string, more: { readonly retryAt?: Instant } = {}) => ({ ok: false as const, code, message: '请等一等。', ...more });

test('只读可能很久：不说60秒以后就交上，说清每分钟再送、关了也行', () => {
  const words = submissionWords({ kind: 'pausing', refused: refused('readOnly'), left: 60 });
  expect(words).not.toContain('自动提交');
  expect(words).not.toContain('不要关闭');
  expect(words).toBe('还没有交上，填写的内容都在。这一页开着，每分钟自动再送一次，60秒以后送下一次，能交了就给回执；关掉也可以，下次打开时再送。');
});

test('到几点才能再办的，也一样：下一次不一定交得上', () => {
  expect(submissionWords({ kind: 'pausing', refused: refused('pause', { retryAt: '2026-03-02T10:10:00.000+08:00' as Instant }), left: 5 })).toMatch(/^还没有交上.*5秒以后送下一次/);
});

test('一天交了很多件，等一分钟就收：还说几秒以后自动提交', () => {
  expect(submissionWords({ kind: 'pausing', refused: refused('pause'), left: 42 })).toBe('42秒以后自动提交，请不要关闭这一页。填写的内容都在。');
});

test.each([[refused('queueing'), /^排队中/], [refused('unreachable'), /^尚未送达/]])('不知道送到没有的，照旧（%#）', (one, words) => {
  expect(submissionWords({ kind: 'failed', refused: one, unknown: true, sent: '' })).toMatch(words);
});
