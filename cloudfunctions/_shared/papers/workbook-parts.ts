import { ok, type Result } from '@/domain/result';
import { MOST_TEXT_BYTES, REFUSED, type PaperRefusal } from './refusals';
import { storedZip, unpack, zipEntries } from './zip';

/** Far more than a report or a ledger has; a reader builds every row and column that lies before the last cell. */
const MOST = { rows: 20_000, columns: 256, cells: 600_000 } as const;

/** An .xlsx within what a paper may have: the parts that say something, and a file made of nothing else. */
interface WorkbookParts {
  readonly parts: ReadonlyMap<string, Buffer>;
  /** For libraries: what is not in `parts` is not in it, whatever the original says of its sizes or has besides its directory. */
  readonly safe: Buffer;
}

/** A value may hold a bracket; where the tag ends is told by the quotes. Stretches, not characters, are gone through: millions of them would each be remembered. */
const TAG = /<(?:\w+:)?(row|c|mergeCell)(?=[\s/>])([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)/g;

const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** How far a sheet reaches by the addresses of its rows, cells and merges; undefined where one is no address. */
function reachOf(sheet: string): { readonly rows: number; readonly columns: number } | undefined {
  let [rows, columns, counted] = [0, 0, 0];
  for (const [, name = '', attributes = ''] of sheet.matchAll(TAG)) {
    if (name === 'row') counted += 1;
    const addresses = [...attributes.matchAll(ATTRIBUTE)].filter(([, attribute]) => attribute === (name === 'mergeCell' ? 'ref' : 'r')).map(([, , double, single]) => double ?? single ?? '');
    for (const part of addresses.flatMap((address) => address.split(':'))) {
      const [whole, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(part) ?? [];
      if (whole === undefined || (letters === '') !== (name === 'row')) return undefined;
      [rows, columns] = [Math.max(rows, Number(digits)), Math.max(columns, columnOf(letters))];
    }
  }
  return { rows: Math.max(rows, counted), columns };
}

function isTooLarge(sheet: string): boolean | undefined {
  const reach = reachOf(sheet);
  return reach && (reach.rows > MOST.rows || reach.columns > MOST.columns || reach.rows * reach.columns > MOST.cells);
}

/** Unpacks an .xlsx part by part, never more than a paper may have; a bomb is not opened by anybody. */
export function workbookParts(content: Buffer): Result<WorkbookParts, PaperRefusal> {
  const entries = zipEntries(content);
  if (!entries || entries.length === 0) return REFUSED.damaged;
  if (entries.some(({ encrypted }) => encrypted)) return REFUSED.passwordProtected;
  const parts = new Map<string, Buffer>();
  let left = 4 * MOST_TEXT_BYTES;
  for (const entry of entries) {
    const part = unpack(content, entry, left);
    if (part === 'tooLarge') return REFUSED.tooMuchText;
    if (part === 'damaged') return REFUSED.damaged;
    left -= part.length;
    if (!/\.(?:xml|rels)$/.test(entry.name)) continue;
    // Which part is a sheet, another part says; so all are looked at.
    const large = isTooLarge(part.toString('utf8'));
    if (large === undefined) return REFUSED.damaged;
    if (large) return REFUSED.tooManyCells;
    parts.set(entry.name, part);
  }
  return ok({ parts, safe: storedZip(parts) });
}
