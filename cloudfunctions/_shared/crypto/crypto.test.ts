import { randomBytes } from 'node:crypto';
import { ConfigurationError } from '../configuration-error';
import { blindIndex } from './blind-index';
import { SealBrokenError } from './envelope';
import { readIndexKey, readKeyring } from './keyring';
import { sealer } from './sealer';

const key = () => randomBytes(32).toString('base64');
const [first, second] = [key(), key()];
const setting = (current: string, keys: Record<string, string>) => JSON.stringify({ current, keys });
const place = { collection: 'cases', id: 'c1', field: 'name' };

describe('个人信息加密保存', () => {
  const ring = sealer(readKeyring(setting('k1', { k1: first })));

  test('信封写明版本、算法和密钥编号，两次加密不相同，都能打开', () => {
    const [a, b] = [ring.seal('王测试', place), ring.seal('王测试', place)];
    expect(a).toMatch(/^v1\.aes256gcm\.k1\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/);
    expect(a).not.toBe(b);
    expect([ring.open(a, place), ring.open(b, place)]).toEqual(['王测试', '王测试']);
    expect(a).not.toContain(Buffer.from('王测试').toString('base64url'));
  });

  test.each([{ collection: 'drafts' }, { id: 'c2' }, { field: 'phone' }])('搬到别处打不开：%j', (elsewhere) => {
    expect(() => ring.open(ring.seal('王测试', place), { ...place, ...elsewhere })).toThrow(SealBrokenError);
  });

  test('改动任何一段都打不开', () => {
    const parts = ring.seal('王测试', place).split('.');
    for (const index of parts.keys()) {
      const changed = parts.map((part, i) => (i === index ? (part.startsWith('A') ? 'B' : 'A') + part.slice(1) : part)).join('.');
      expect(() => ring.open(changed, place)).toThrow(SealBrokenError);
    }
    expect(() => ring.open(`${parts.slice(0, 5).join('.')}.AAAA`, place)).toThrow(SealBrokenError);
    expect(() => ring.open('王测试', place)).toThrow(SealBrokenError);
  });

  test('换了新密钥，旧数据仍能打开，新数据用新密钥', () => {
    const old = ring.seal('王测试', place);
    const rotated = sealer(readKeyring(setting('k2', { k1: first, k2: second })));
    expect(rotated.open(old, place)).toBe('王测试');
    expect(rotated.seal('王测试', place)).toContain('.k2.');
    expect(() => sealer(readKeyring(setting('k2', { k2: second }))).open(old, place)).toThrow(SealBrokenError);
  });
});

describe('没有密钥就拒绝启动，不会改存明文', () => {
  test.each([
    [undefined], [''], ['{'], ['{}'], [setting('k2', { k1: first })], [setting('k1', { k1: 'AAAA' })], [setting('k1', { 'k.1': first })],
  ])('密钥设置 %s', (value) => {
    expect(() => readKeyring(value)).toThrow(ConfigurationError);
  });

  test.each([[undefined], [''], ['AAAA']])('索引密钥设置 %s', (value) => {
    expect(() => readIndexKey(value)).toThrow(ConfigurationError);
  });

  test('报错里没有密钥本身', () => {
    expect(() => readKeyring(setting('k1', { k1: 'c2VjcmV0' }))).toThrow(/^(?!.*c2VjcmV0)/);
  });
});

describe('盲索引：不解密也能查到同一个人', () => {
  const index = blindIndex(readIndexKey(first));

  test('同一号码的不同写法得到同一个值', () => {
    const written = ['110105 19491231 002x', '１１０１０５１９４９１２３１００２Ｘ', '110105-19491231-002X'].map((text) => index.of('a', 'documentNumber', text));
    expect(new Set(written).size).toBe(1);
  });

  test('单位、栏目、密钥不同，值就不同', () => {
    const value = index.of('a', 'name', '王测试');
    expect(index.of('b', 'name', '王测试')).not.toBe(value);
    expect(index.of('a', 'phone', '王测试')).not.toBe(value);
    expect(blindIndex(readIndexKey(second)).of('a', 'name', '王测试')).not.toBe(value);
  });

  test('编号由各部分唯一确定，部分之间不会串', () => {
    expect(index.idFrom('case', 'a', 'b')).toBe(index.idFrom('case', 'a', 'b'));
    expect(index.idFrom('case', 'a|1:b', 'c')).not.toBe(index.idFrom('case', 'a', 'b|1:c'));
    expect(index.idFrom('case', 'a')).toMatch(/^[0-9a-f]{32}$/);
  });
});
