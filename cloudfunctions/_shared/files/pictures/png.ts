import { orientationIn, orientationOnly } from './orientation';

const SIGNATURE_BYTES = 8;
/** What the picture is made of, and its colours; everything else is somebody's remarks. @source PNG (Third Edition) 11 */
const KEPT: readonly string[] = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'hIST', 'pHYs', 'acTL', 'fcTL', 'fdAT'];

/** Far above what any program writes; a file of nothing but heads of parts would fill the memory. */
const MOST_PARTS = 100_000;

function checksum(content: Buffer): number {
  let sum = ~0;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, sum]);
}

/** A block with anything but the orientation in it becomes one with the orientation alone, or nothing. */
function plainExif(tiff: Buffer): Buffer | undefined {
  const orientation = orientationIn(tiff);
  return orientation === undefined || orientation === 1 ? undefined : chunk('eXIf', orientationOnly(orientation));
}

/** 去掉拍摄信息 of a PNG: texts, times, place and what follows its end go; its colours and orientation stay. @throws RangeError for one of too many parts */
export function plainPng(content: Buffer): Buffer {
  const kept: Buffer[] = [content.subarray(0, SIGNATURE_BYTES)];
  for (let at = SIGNATURE_BYTES; at + 8 <= content.length;) {
    if (kept.length > MOST_PARTS) throw new RangeError('too many parts');
    const end = at + 12 + content.readUInt32BE(at);
    const type = content.toString('latin1', at + 4, at + 8);
    const part = type === 'eXIf' ? plainExif(content.subarray(at + 8, end - 4)) : KEPT.includes(type) ? content.subarray(at, end) : undefined;
    if (part) kept.push(part);
    if (type === 'IEND') break;
    at = end;
  }
  return Buffer.concat(kept);
}
