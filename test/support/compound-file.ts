const SECTOR = 512;
const SMALL = 64;
const SMALL_BELOW = 4096;
const [FREE, END, TABLE] = [0xffffffff, 0xfffffffe, 0xfffffffd];

const padded = (content: Buffer, to: number): Buffer => Buffer.concat([content, Buffer.alloc((to - (content.length % to)) % to)]);

function words(values: readonly number[]): Buffer {
  const content = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => content.writeUInt32LE(value, index * 4));
  return content;
}

/** Numbers of consecutive sectors, each naming the next. */
const chainFrom = (start: number, count: number): readonly number[] => Array.from({ length: count }, (_, index) => (index === count - 1 ? END : start + index + 1));

function entry(name: string, type: number, start: number, size: number, { right = FREE, child = FREE } = {}): Buffer {
  const content = Buffer.alloc(128);
  content.write(`${name}\0`, 'utf16le');
  content.writeUInt16LE((name.length + 1) * 2, 64);
  content.writeUInt8(type, 66);
  for (const [at, value] of [[68, FREE], [72, right], [76, child], [116, start], [120, size]] as const) content.writeUInt32LE(value, at);
  return content;
}

/** A compound file with streams at its top; streams below 4096 bytes share sectors, as Office writes them. */
export function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const sectors: Buffer[] = [];
  const table: number[] = [];
  const put = (content: Buffer): number => {
    const start = table.length;
    const full = padded(content, SECTOR);
    sectors.push(full);
    table.push(...chainFrom(start, full.length / SECTOR));
    return full.length === 0 ? END : start;
  };
  let small: Buffer = Buffer.alloc(0);
  const smallTable: number[] = [];
  const placed = Object.entries(streams).map(([name, content]) => {
    if (content.length >= SMALL_BELOW) return { name, size: content.length, start: put(content) };
    const start = smallTable.length;
    const full = padded(content, SMALL);
    small = Buffer.concat([small, full]);
    smallTable.push(...chainFrom(start, full.length / SMALL));
    return { name, size: content.length, start };
  });
  const smallStart = put(small);
  const smallTableStart = put(words(smallTable));
  const last = placed.length;
  const directory = put(Buffer.concat([
    entry('Root Entry', 5, smallStart, small.length, { child: 1 }),
    ...placed.map(({ name, start, size }, index) => entry(name, 2, start, size, { right: index + 1 < last ? index + 2 : FREE })),
  ]));
  const tableSectors = Math.ceil((table.length + 8) / (SECTOR / 4 - 1));
  const tableStart = table.length;
  table.push(...Array.from({ length: tableSectors }, () => TABLE));
  const header = Buffer.alloc(SECTOR, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.fill(0, 8, 76);
  for (const [at, value] of [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6]] as const) header.writeUInt16LE(value, at);
  for (const [at, value] of [[44, tableSectors], [48, directory], [56, SMALL_BELOW], [60, smallTableStart], [64, Math.ceil(smallTable.length / 128)], [68, END], [72, 0]] as const) header.writeUInt32LE(value, at);
  for (let index = 0; index < tableSectors; index += 1) header.writeUInt32LE(tableStart + index, 76 + index * 4);
  const filledTable = [...table, ...Array.from({ length: tableSectors * 128 - table.length }, () => FREE)];
  return Buffer.concat([header, ...sectors, words(filledTable)]);
}
