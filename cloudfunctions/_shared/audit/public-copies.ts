import { canonical } from '../chain/canonical';
import { oneOf, type Stored } from '../database';
import { publicationOf, withdrawnPublicationOf } from '../repositories/item-publication';
import { readItem } from '../repositories/item-record';
import { publicationRecord, readPublication } from '../repositories/publication-record';
import { isOf, type AuditScope, type LogFinding, type ReadableDatabase } from './finding';
import { pagesOf, WHOLE_DOCUMENTS } from './walk-all';

const WHAT = '居民看到的公开信息';
const CHANGED = `${WHAT}：和单位公开的不一样。`;

/** The text is kept as JSON, whose order says nothing. */
const comparable = (record: object): string => {
  const { _id, content, ...rest } = record as Stored;
  return canonical({ ...rest, ...(typeof content === 'string' && { content: JSON.parse(content) as unknown }) });
};

/** What the public should read of an item, written as what is there says it was written; undefined where it should read nothing. */
function expected(item: Stored, there: Stored): object | undefined {
  const read = readItem(item);
  const { changedAt, countyId, ...publication } = readPublication(there);
  const place = { id: read.agencyId, parentId: countyId };
  if (read.live) return publicationRecord(publicationOf(read, place, changedAt));
  return read.withdrawn && publication.state === 'withdrawn' ? publicationRecord(withdrawnPublicationOf(read, place, publication.withdrawn.on, changedAt)) : undefined;
}

function agrees(item: Stored, there: Stored): boolean {
  try {
    const should = expected(item, there);
    return should !== undefined && comparable(should) === comparable(there);
  } catch {
    return false;
  }
}

/** Whether the public was ever told of an item. */
function wasPublic(item: Stored): boolean {
  try {
    const { live, withdrawn } = readItem(item);
    return live !== undefined || withdrawn !== undefined;
  } catch {
    return false;
  }
}

/**
 * 居民看到的那一份 against the office's, which has its mark: a text that was changed on one side only, taken away, or put there
 * by nobody. Both sides are written together, so what does not agree is read once more.
 */
export async function auditPublicCopies(db: ReadableDatabase, scope: AuditScope): Promise<readonly LogFinding[]> {
  const findings: LogFinding[] = [];
  const [items, publications] = [db.collection('items'), db.collection('publications')];
  const told = (kind: LogFinding['kind'], { _id: document, agencyId }: Stored, message: string) => {
    if (isOf(scope, String(agencyId))) findings.push({ kind, agencyId: String(agencyId), document, message });
  };
  const known = new Set<string>();

  async function compare(item: Stored, there: Stored | undefined): Promise<void> {
    if (there ? agrees(item, there) : !wasPublic(item)) return;
    const [itemNow, thereNow] = [await items.get(item._id), await publications.get(item._id)];
    if (!itemNow) return;
    if (thereNow) { if (!agrees(itemNow, thereNow)) told('changed', thereNow, CHANGED); } else if (wasPublic(itemNow)) told('gone', itemNow, `${WHAT}：不见了，单位公开过。`);
  }

  for await (const page of pagesOf(db, 'items', WHOLE_DOCUMENTS)) {
    const found = await publications.find({ _id: oneOf(page.map(({ _id }) => _id)) }, { limit: page.length });
    const there = new Map(found.map((one) => [one._id, one]));
    for (const item of page) {
      known.add(item._id);
      await compare(item, there.get(item._id));
    }
  }
  for await (const page of pagesOf(db, 'publications', WHOLE_DOCUMENTS, ['agencyId'])) {
    for (const one of page) if (!known.has(one._id) && !await items.get(one._id)) told('added', one, `${WHAT}：没有哪个单位公开过。`);
  }
  return findings;
}
