import { instant } from '@/domain/calendar/instant';
import type { KeyState } from '@/contract/keeping';
import { keyWords } from './words';

const AT = instant(Date.UTC(2026, 9, 14, 2));
const MOVING: KeyState = { key: 'k2', since: AT, others: 1, state: 'moving', left: 1200, broken: 0 };

test('正在换：还有多少，旧密钥先留着', () => {
  expect(keyWords(MOVING)).toMatchObject({ title: '正在核对', lead: expect.stringContaining('旧密钥先留着'), facts: [{ value: 'k2', note: '2026年10月14日（星期三）开始用' }, { value: '1把' }, { value: '还有约1200份没有核对，每个整点接着办' }] });
  expect(keyWords({ ...MOVING, left: undefined }).facts[2]?.value).toBe('等着下一个整点接着核对');
});

test('换完了：什么时候核对完的，旧密钥可以删', () => {
  expect(keyWords({ ...MOVING, state: 'moved', movedAt: AT, left: undefined })).toMatchObject({ title: '旧密钥可以删掉', lead: expect.stringContaining('1把旧密钥可以删掉') });
  expect(keyWords({ ...MOVING, others: 0, state: 'moved', movedAt: AT })).toMatchObject({ title: '没有要做的事' });
});

test('有打不开的：不说可以删', () => {
  const { title, lead } = keyWords({ ...MOVING, broken: 2 });
  expect([title, lead]).toEqual(['有打不开的', expect.stringMatching(/^有2份.*一把也不要删。$/)]);
});
