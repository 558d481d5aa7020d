import { createHash } from 'node:crypto';
import { EJSON } from 'bson';
import { canonical } from '../../../cloudfunctions/_shared/chain/canonical';
import type { Stored } from '../../../cloudfunctions/_shared/database';
import { SCHEMA, type CollectionName } from '../../../cloudfunctions/_shared/schema';

/** Heads before what they are heads of, and current numbers after what took them: what is written meanwhile is then only newer. */
const FIRST: readonly CollectionName[] = ['accessHeads', 'accessLog'];
const LAST: readonly CollectionName[] = ['counters', 'numberLog'];

/** 全部集合 in the order they are copied. */
export const COPIED: readonly CollectionName[] = [
  ...FIRST, ...(Object.keys(SCHEMA.collections) as CollectionName[]).filter((name) => !FIRST.includes(name) && !LAST.includes(name)), ...LAST,
];

/** What belongs to the running of one deployment and not to its data. */
const OF_THIS_DEPLOYMENT: ReadonlySet<string> = new Set(['maintenance', 'restore']);

/** Which documents of a collection are data. Looks at personal data go on during a backup: those after the copied heads are left out. */
export function isCopied(name: CollectionName, document: Stored, heads: ReadonlyMap<string, number>): boolean {
  if (name === 'operation') return !OF_THIS_DEPLOYMENT.has(document._id);
  if (name !== 'accessLog' || typeof document.chain !== 'string') return true;
  return Number(document.seq) <= (heads.get(document.chain) ?? 0);
}

/** One line a document, with the types JSON has not. */
export const textOf = (documents: readonly Stored[]): Buffer => Buffer.from(documents.map((document) => `${EJSON.stringify(document, { relaxed: true })}\n`).join(''));
export const documentsIn = (text: Buffer): readonly Stored[] => text.toString('utf8').split('\n').filter((line) => line !== '').map((line) => EJSON.parse(line, { relaxed: true }) as Stored);

/** 摘要 of documents in whatever order they come; two databases need not sort alike. */
export class Digest {
  private readonly all: string[] = [];

  add(document: Stored): void {
    this.all.push(createHash('sha256').update(canonical(EJSON.serialize(document, { relaxed: true }))).digest('base64'));
  }

  get count(): number { return this.all.length; }

  get text(): string { return createHash('sha256').update([...this.all].sort().join()).digest('hex'); }
}
