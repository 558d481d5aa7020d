import { request } from 'node:http';
import type { Chance } from './random';
import { longText, oddText } from './words';

const FUNCTIONS = ['public', 'applicant', 'staff', 'papers', 'annual', 'opinion', 'clock', 'nothing', '__proto__', '..%2f..', '%ff'] as const;
const TYPES = ['application/json', 'application/json; charset=utf-8', 'text/plain', 'application/x-www-form-urlencoded', 'application/json;', ''] as const;
const PATHS = ['open/', 'open/index.json', 'originals/', 'file/uploads/x', 'api/upload?path=uploads/', 'api/upload?path=../x', '_local/personas', 'cos/x', 'admin', '%00', 'open/%ff', 'open/agencies/__proto__.json'] as const;

const bytes = (by: Chance): Buffer => Buffer.from(Array.from({ length: by.of([0, 1, 3, 40, 400]) }, () => by.below(256)));

function body(by: Chance): Buffer {
  const json = JSON.stringify(by.of<unknown>([null, 1, 'x', [], [{}], {}, { action: 1 }, { action: 'health' }, { action: 'health', input: [] }, { action: '__proto__', input: {} }, { action: 'getCase', input: { id: { $gt: '' } } }, { action: oddText(by), input: oddText(by) }, { action: 'search', input: { text: longText(by) } }]));
  return by.of([
    () => bytes(by), () => Buffer.from(json), () => Buffer.from(json.slice(0, by.below(json.length + 1))), () => Buffer.concat([Buffer.from(json), bytes(by)]),
    () => Buffer.from(`{"action":"health","action":"listAgencies","input":${'['.repeat(by.of([1, 100, 20_000]))}`), () => Buffer.from(`\ufeff${json}`),
    () => Buffer.from(`{"__proto__":{"action":"health"},"input":{},"httpMethod":"POST","body":${JSON.stringify(json)},"headers":{},"path":"/"}`), () => Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
  ])();
}

/** What a raw request was answered; a fault of the server stands in `status`. */
interface Raw { readonly asked: string; readonly status: number; readonly text: string }

/** Raw bytes, broken JSON and wrong types at the doors that a client has. */
export function rawCall(url: string, persona: string, by: Chance): Promise<Raw> {
  const method = by.of(['POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']);
  const path = `/${by.maybe(0.75) ? `api/${by.of(FUNCTIONS)}` : by.of(PATHS)}${by.maybe(0.1) ? encodeURIComponent(oddText(by).replace(/\p{Surrogate}/gu, '')) : ''}`;
  const sent = method === 'POST' || method === 'PUT' ? body(by) : Buffer.alloc(0);
  const type = by.of(TYPES);
  const asked = `${method} ${path} ${type} ${sent.toString('base64').slice(0, 4000)}`;
  return new Promise((resolve) => {
    const ends = (status: number, text: string) => resolve({ asked, status, text });
    const call = request(url + path, { method, headers: { ...(type && { 'content-type': type }), cookie: `local_persona=${persona}`, 'content-length': String(sent.length) } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => ends(response.statusCode ?? 0, Buffer.concat(parts).toString('utf8')));
      response.on('error', () => ends(0, 'cut'));
    });
    call.on('error', (error) => ends(0, error.message));
    call.end(sent);
  });
}
