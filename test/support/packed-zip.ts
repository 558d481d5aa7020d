import { deflateRawSync } from 'node:zlib';
import { storedZip } from '../../cloudfunctions/_shared/papers/zip';

/** Marks files of a zip that was stored as deflated, with the checksum and the length of what they unpack to. */
export function packedZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const packed = new Map([...files].map(([name, content]) => [name, deflateRawSync(content)]));
  const zip = storedZip(packed);
  const whole = storedZip(files);
  for (const [name, content] of files) {
    for (const [signature, method, checksum, nameAt] of [['PK\x03\x04', 8, 14, 30], ['PK\x01\x02', 10, 16, 46]] as const) {
      const at = headerOf(zip, signature, name, nameAt);
      zip.writeUInt16LE(8, at + method);
      zip.writeUInt32LE(whole.readUInt32LE(headerOf(whole, signature, name, nameAt) + checksum), at + checksum);
      zip.writeUInt32LE(content.length, at + checksum + 8);
    }
  }
  return zip;
}

/** Where the header of a file begins. */
function headerOf(zip: Buffer, signature: string, name: string, nameAt: number): number {
  for (let at = zip.indexOf(signature, 0, 'latin1'); at >= 0; at = zip.indexOf(signature, at + 1, 'latin1')) {
    if (zip.toString('utf8', at + nameAt, at + nameAt + Buffer.byteLength(name)) === name) return at;
  }
  throw new Error(`${name} is not in the zip`);
}
