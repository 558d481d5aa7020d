import type { Connection } from './sqlite';
import type { KeyRange } from './plan';

export interface Row { readonly id: string; readonly revision: number; readonly body: string }
type Raw = [id: string, revision: number, body: string, key?: ArrayBuffer];

const PAGE = 200;
const toRow = ([id, revision, body]: Raw): Row => ({ id, revision, body });

/**
 * Reads rows of one connection, so of one snapshot. Pages instead of open cursors:
 * a cursor left half read would keep the write-ahead log from being folded back.
 */
export class Rows {
  /** How many documents were read to answer queries, also those that did not match. */
  documentsRead = 0;
  private readonly statements = new Map<string, ReturnType<Connection['prepare']>>();
  constructor(private readonly connection: Connection) {}

  get(collection: string, id: string): Row | undefined {
    const raw = this.one('SELECT id, revision, body FROM documents WHERE collection = ? AND id = ?', [collection, id]);
    if (raw) this.documentsRead += 1;
    return raw && toRow(raw);
  }

  *byKey(collection: string, ix: number, { from, to }: KeyRange, reverse: boolean): Generator<Row> {
    const end = to ?? Buffer.alloc(0);
    const bound = to ? 'AND e.key < ?' : 'AND ? IS NOT NULL';
    const [direction, beyond] = reverse ? ['DESC', '<'] : ['ASC', '>'];
    const select = (after: string) => `SELECT d.id, d.revision, d.body, e.key FROM entries e JOIN documents d ON d.collection = ? AND d.id = e.id
      WHERE e.ix = ? AND e.key >= ? ${bound} ${after} ORDER BY e.key ${direction}, e.id ${direction} LIMIT ${PAGE}`;
    let last: Raw | undefined;
    do {
      const page: Raw[] = last
        ? this.many(select(`AND (e.key, e.id) ${beyond} (?, ?)`), [collection, ix, from, end, Buffer.from(last[3]!), last[0]])
        : this.many(select(''), [collection, ix, from, end]);
      yield* this.counted(page);
      last = page.length === PAGE ? page[PAGE - 1] : undefined;
    } while (last);
  }

  /** Counts what is taken, not what lies ready in the page. */
  private *counted(page: readonly Raw[]): Generator<Row> {
    for (const raw of page) {
      this.documentsRead += 1;
      yield toRow(raw);
    }
  }

  /** How many entries lie in a range. */
  countKeys(ix: number, { from, to }: KeyRange): number {
    const bound = to ? 'AND key < ?' : 'AND ? IS NOT NULL';
    const [count] = this.statement(`SELECT COUNT(*) FROM entries WHERE ix = ? AND key >= ? ${bound}`).get([ix, from, to ?? Buffer.alloc(0)]) as [number];
    return count;
  }

  *byId(collection: string, from: string, reverse: boolean): Generator<Row> {
    const [direction, beyond] = reverse ? ['DESC', '<'] : ['ASC', '>'];
    const select = (after: string) => `SELECT id, revision, body FROM documents WHERE collection = ? AND id >= ? ${after} ORDER BY id ${direction} LIMIT ${PAGE}`;
    let last: Raw | undefined;
    do {
      const page: Raw[] = last ? this.many(select(`AND id ${beyond} ?`), [collection, from, last[0]]) : this.many(select(''), [collection, from]);
      yield* this.counted(page);
      last = page.length === PAGE ? page[PAGE - 1] : undefined;
    } while (last);
  }

  /** The document that holds a unique key, if any. */
  ownerOf(ix: number, key: Buffer): string | undefined {
    return this.one('SELECT id, 0, id FROM entries WHERE ix = ? AND key = ? AND uniq = 1', [ix, key])?.[0];
  }

  private statement(sql: string) {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.connection.prepare(sql).raw();
    this.statements.set(sql, statement);
    return statement;
  }
  private one(sql: string, values: unknown[]): Raw | undefined {
    return this.statement(sql).get(values) as Raw | undefined;
  }
  private many(sql: string, values: unknown[]): Raw[] {
    return this.statement(sql).all(values) as Raw[];
  }
}
