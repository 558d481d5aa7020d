import { inflateRawSync } from 'node:zlib';

/** One file inside a zip, as the directory at its end lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  /** Where its own header begins. */
  readonly at: number;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const END_BYTES = 22;
/** The longest comment after the end of the directory. */
const LONGEST_COMMENT = 0xffff;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

function checksumOf(content: Uint8Array): number {
  let crc = ~0;
  for (const byte of content) crc = (crc >>> 8) ^ (CRC[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

function directoryEnd(zip: Buffer): number {
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - LONGEST_COMMENT); at -= 1) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  return -1;
}

/** The files of a zip, or undefined when its directory is damaged. */
export function zipEntries(zip: Buffer): readonly ZipEntry[] | undefined {
  const end = directoryEnd(zip);
  if (end < 0) return undefined;
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== CENTRAL) return undefined;
    const [nameLength, extraLength, commentLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength).replace(/\\/g, '/'),
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1, method: zip.readUInt16LE(at + 10),
      checksum: zip.readUInt32LE(at + 16), packedBytes: zip.readUInt32LE(at + 20), at: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/**
 * Unpacks one file, never more than `maxBytes` of it: what a zip says of its own sizes is not believed, and a small
 * file that would unpack to gigabytes costs no more than the limit.
 */
export function unpack(zip: Buffer, { method, checksum, packedBytes, at }: ZipEntry, maxBytes: number): Buffer | 'tooLarge' | 'damaged' {
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== LOCAL) return 'damaged';
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (from + packedBytes > zip.length) return 'damaged';
  const packed = zip.subarray(from, from + packedBytes);
  if (method === 0 && packed.length > maxBytes) return 'tooLarge';
  try {
    const content = method === 0 ? packed : method === 8 ? inflateRawSync(packed, { maxOutputLength: maxBytes }) : undefined;
    return content && checksumOf(content) === checksum ? content : 'damaged';
  } catch (error) {
    return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'damaged';
  }
}

const record = (signature: number, ...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const parts = [[4, signature] as const, ...fields].map(([bytes, value]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value, 0, bytes);
    return part;
  });
  return Buffer.concat(parts);
};

/** A zip that packs nothing, for readers that only take zips. */
export function storedZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of files) {
    const path = Buffer.from(name);
    const common = [[2, 20], [2, 0x800], [2, 0], [4, 0], [4, checksumOf(content)], [4, content.length], [4, content.length], [2, path.length], [2, 0]] as const;
    const body = Buffer.concat([record(LOCAL, ...common), path, content]);
    directory.push(Buffer.concat([record(CENTRAL, [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), path]));
    bodies.push(body);
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...bodies, central, record(END, [2, 0], [2, 0], [2, files.size], [2, files.size], [4, central.length], [4, offset], [2, 0])]);
}
