import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationError } from '../configuration-error';
import { keySource } from './key-source';

/** A key service on this machine: opens what it knows, refuses the rest, can be slow to wake. */
const KNOWN: Readonly<Record<string, string>> = { 'blob-fields': '{"current":"k1","keys":{}}', 'blob-index': 'the index key' };
const seen: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
let failing = 0;
let server: Server;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      seen.push({ headers: request.headers, body });
      if (failing > 0) {
        failing -= 1;
        response.writeHead(503).end();
        return;
      }
      const { CiphertextBlob: blob } = JSON.parse(body) as { readonly CiphertextBlob: string };
      const plain = KNOWN[blob];
      response.end(JSON.stringify({ Response: plain === undefined ? { Error: { Code: 'InvalidParameterValue.InvalidCiphertext' } } : { Plaintext: Buffer.from(plain).toString('base64') } }));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
});
afterAll(() => new Promise((resolve) => { server.close(resolve); }));
beforeEach(() => { seen.length = 0; failing = 0; });

const settings = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  KEY_SOURCE: 'kms', KMS_ADDRESS: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, FIELD_KEYS: 'blob-fields', INDEX_KEY: 'blob-index',
  TENCENTCLOUD_SECRETID: 'id', TENCENTCLOUD_SECRETKEY: 'key', TENCENTCLOUD_SESSIONTOKEN: 'lent', ...more,
});

describe('密钥从哪里来', () => {
  test('没有另外设置的，就在环境变量里', async () => {
    expect(await keySource({ FIELD_KEYS: 'a', INDEX_KEY: 'b' })()).toEqual({ fieldKeys: 'a', indexKey: 'b' });
    expect(await keySource({ KEY_SOURCE: 'environment' })()).toEqual({ fieldKeys: undefined, indexKey: undefined });
    expect(() => keySource({ KEY_SOURCE: 'toString' })).toThrow(ConfigurationError);
  });

  test('密钥管理系统：设置里只有密文，用函数自己的身份解开', async () => {
    expect(await keySource(settings())()).toEqual({ fieldKeys: KNOWN['blob-fields'], indexKey: KNOWN['blob-index'] });
    expect(seen).toHaveLength(2);
    for (const { headers } of seen) expect(headers).toMatchObject({ 'x-tc-action': 'Decrypt', 'x-tc-version': '2019-01-18', 'x-tc-token': 'lent', authorization: expect.stringMatching(/^TC3-HMAC-SHA256 Credential=id\/\d{4}-\d\d-\d\d\/kms\/tc3_request, /) });
  });

  test('一时没有回应，再问一次', async () => {
    failing = 1;
    expect(await keySource(settings({ INDEX_KEY: '' }))()).toEqual({ fieldKeys: KNOWN['blob-fields'], indexKey: undefined });
  });

  test('一直没有回应的，是故障；不认得密文、没有身份的，是设置不对，报错里没有密文', async () => {
    failing = 9;
    await expect(keySource(settings({ INDEX_KEY: '' }))()).rejects.toMatchObject({ name: 'KeyServiceError' });
    failing = 0;
    await expect(keySource(settings({ FIELD_KEYS: 'blob-of-others' }))()).rejects.toThrow(/^FIELD_KEYS: the key service refused it \(InvalidParameterValue/);
    await expect(keySource(settings({ FIELD_KEYS: 'blob-of-others' }))()).rejects.not.toThrow(/blob-of-others/);
    await expect(keySource(settings({ TENCENTCLOUD_SECRETID: '' }))()).rejects.toThrow(ConfigurationError);
  });
});
