import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { ConfigurationError } from '../configuration-error';
import { blindIndex } from './blind-index';
import { SealBrokenError } from './envelope';
import { CIPHERS, readIndexKey, readKeyring } from './keyring';
import { sealer } from './sealer';

const key = () => randomBytes(32).toString('base64');
const [first, second] = [key(), key()];
const setting = (current: string, keys: Record<string, unknown>) => JSON.stringify({ current, keys });
const sm4 = (of: string) => ({ algorithm: 'sm4cbc', key: of });
const place = { collection: 'cases', id: 'c1', field: 'name' };

describe.each([
  ['AES-256-GCM', first, /^v1\.aes256gcm\.k1\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/],
  ['SM4-CBC 加 HMAC-SM3（商用密码）', sm4(first), /^v1\.sm4cbc\.k1\.[\w-]{22}\.[\w-]+\.[\w-]{43}$/],
] as const)('个人信息加密保存：%s', (_name, own, form) => {
  const ring = sealer(readKeyring(setting('k1', { k1: own })));

  test('信封写明版本、算法和密钥编号，两次加密不相同，都能打开', () => {
    const [a, b] = [ring.seal('王测试', place), ring.seal('王测试', place)];
    expect(a).toMatch(form);
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
    for (const next of [second, sm4(second)]) {
      const rotated = sealer(readKeyring(setting('k2', { k1: own, k2: next })));
      expect(rotated.open(old, place)).toBe('王测试');
      expect([rotated.isOld(old), rotated.isOld(rotated.seal('王测试', place)), rotated.isOld('王测试')]).toEqual([true, false, false]);
      expect(rotated.seal('王测试', place)).toContain('.k2.');
      expect(() => sealer(readKeyring(setting('k2', { k2: next }))).open(old, place)).toThrow(SealBrokenError);
    }
  });

  test('空的、长的、带各种字符的值都原样打开', () => {
    for (const value of ['', '一'.repeat(5000), 'a\u0000b|c.d', '\u{20BB7}野家']) expect(ring.open(ring.seal(value, place), place)).toBe(value);
  });

  test('同一把密钥不会按另一种算法打开：信封上写什么都不算', () => {
    const other = own === first ? 'sm4cbc' : 'aes256gcm';
    expect(() => ring.open(ring.seal('王测试', place).replace(/^v1\.\w+/, `v1.${other}`), place)).toThrow(SealBrokenError);
  });
});

describe('商用密码的算法与国家标准的算例一致', () => {
  test('SM4（GB/T 32907）、SM3（GB/T 32905）', () => {
    const cipher = createCipheriv('sm4-ecb', Buffer.from('0123456789abcdeffedcba9876543210', 'hex'), null).setAutoPadding(false);
    expect(cipher.update('0123456789abcdeffedcba9876543210', 'hex', 'hex')).toBe('681edf34d206965e86b3e94f536e4246');
    expect(createHash('sm3').update('abc').digest('hex')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });

  test('改动一位都打不开，长短不同的位置不会互换', () => {
    const [bound, key] = [Buffer.from('cases|c1|name'), randomBytes(32)];
    const { iv, body, tag } = CIPHERS.sm4cbc.seal(Buffer.from('王测试'), bound, key);
    expect(CIPHERS.sm4cbc.open({ iv, body, tag }, bound, key).toString()).toBe('王测试');
    const flipped = (part: Buffer) => Buffer.from(part.map((byte, index) => (index === 0 ? byte ^ 1 : byte)));
    for (const parts of [{ iv: flipped(iv), body, tag }, { iv, body: flipped(body), tag }, { iv, body, tag: flipped(tag) }, { iv, body, tag: tag.subarray(1) }]) {
      expect(() => CIPHERS.sm4cbc.open(parts, bound, key)).toThrow();
    }
    const [moved, rest] = [Buffer.concat([bound, iv.subarray(0, 1)]), iv.subarray(1)];
    expect(() => CIPHERS.sm4cbc.open({ iv: rest, body, tag }, moved, key)).toThrow();
  });

  test('这台机器没有商用密码算法：启动时就说明白，不等到有人申请', () => {
    const lacking = { ...CIPHERS, sm4cbc: { ...CIPHERS.sm4cbc, missing: () => 'SM4' } };
    expect(() => readKeyring(setting('k1', { k1: first, k2: sm4(second) }), lacking)).toThrow(/key k2 is for sm4cbc, but this Node\.js has no SM4/);
    expect(readKeyring(setting('k1', { k1: first }), lacking).current).toBe('k1');
    expect([CIPHERS.sm4cbc.missing(), CIPHERS.aes256gcm.missing()]).toEqual([undefined, undefined]);
  });
});

describe('没有密钥就拒绝启动，不会改存明文', () => {
  test.each([
    [undefined], [''], ['{'], ['{}'], [setting('k2', { k1: first })], [setting('k1', { k1: 'AAAA' })], [setting('k1', { 'k.1': first })], [setting('k1', { k1: { algorithm: 'rot13', key: first } })], [setting('k1', { k1: sm4('AAAA') })], [setting('k1', { k1: { ...sm4(first), note: '' } })],
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
