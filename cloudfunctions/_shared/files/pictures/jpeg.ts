import { orientationIn, orientationOnly } from './orientation';

/** The second byte of a marker. @source ITU-T T.81 B.1.1.3 */
const M = { soi: 0xd8, eoi: 0xd9, sos: 0xda, tem: 0x01, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee } as const;
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
const standsAlone = (marker: number): boolean => isRestart(marker) || marker === M.tem || marker === M.soi;
/** Tables, frames and scans: what the picture itself is made of. */
const isPicture = (marker: number): boolean => (marker >= 0xc0 && marker <= 0xcf) || (marker >= M.sos && marker <= 0xdf);

/** Tells the size and the parts of a picture; its scans come after it. @source ITU-T T.81 B.1.1.3 */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Far above what any program writes; a file of nothing but heads of parts would fill the memory. */
const MOST_PARTS = 20_000;

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const startsWith = (payload: Buffer, name: string): boolean => payload.toString('latin1', 0, name.length) === name;
const segment = (marker: number, payload: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker, (payload.length + 2) >> 8, (payload.length + 2) & 0xff]), payload]);

/** A part without what a camera or a program wrote about the picture; undefined when nothing of it is left. */
function plain(marker: number, payload: Buffer): Buffer | undefined {
  if (isPicture(marker)) return segment(marker, payload);
  // The small picture inside JFIF may show what was cut off the large one.
  if (marker === M.app0 && startsWith(payload, 'JFIF\0') && payload.length >= 14) return segment(marker, Buffer.concat([payload.subarray(0, 12), Buffer.alloc(2)]));
  const colours = (marker === M.app2 && startsWith(payload, 'ICC_PROFILE\0')) || (marker === M.app14 && startsWith(payload, 'Adobe'));
  return colours ? segment(marker, payload) : undefined;
}

/** The next marker; what lies before it belongs to nothing, and readers skip it. */
function markerFrom(content: Buffer, from: number): number {
  let at = content.indexOf(0xff, from);
  while (at >= 0 && (content[at + 1] === 0xff || content[at + 1] === 0)) at = content.indexOf(0xff, at + 1);
  return at;
}

/** Where the data of a scan ends: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(content: Buffer, from: number): number {
  let at = markerFrom(content, from);
  while (at >= 0 && isRestart(content[at + 1] ?? 0)) at = markerFrom(content, at + 2);
  return at < 0 ? content.length : at;
}

/**
 * 去掉拍摄信息 of a JPEG: place, time, camera, comments, small and further pictures go; its colours and orientation stay.
 * @throws RangeError for one of too many parts, or without a picture: a frame that says how large it is, and a scan
 */
export function plainJpeg(content: Buffer): Buffer {
  const kept: Buffer[] = [];
  let jfif: Buffer | undefined;
  let orientation: number | undefined;
  let [framed, scanned] = [false, false];
  for (let at = markerFrom(content, 2); at >= 0 && at + 1 < content.length;) {
    if (kept.length > MOST_PARTS) throw new RangeError('too many parts');
    const marker = content[at + 1] ?? 0;
    if (marker === M.eoi) {
      kept.push(Buffer.from([0xff, M.eoi]));
      break;
    }
    if (standsAlone(marker)) {
      at = markerFrom(content, at + 2);
      continue;
    }
    // Cut off in the middle of its length: nothing comes any more.
    if (at + 4 > content.length) break;
    const end = at + 2 + Math.max(content.readUInt16BE(at + 2), 2);
    const payload = content.subarray(at + 4, end);
    if (marker === M.app1 && payload.subarray(0, EXIF.length).equals(EXIF)) orientation ??= orientationIn(payload.subarray(EXIF.length));
    const part = plain(marker, payload);
    if (part && marker === M.app0) jfif ??= part;
    else if (part) kept.push(part);
    const next = marker === M.sos ? endOfScan(content, end) : end;
    if (marker === M.sos) kept.push(content.subarray(end, next));
    framed ||= isFrame(marker);
    scanned ||= marker === M.sos && framed && next > end;
    at = markerFrom(content, next);
  }
  if (!scanned) throw new RangeError('no picture');
  const turned = orientation !== undefined && orientation !== 1 ? segment(M.app1, Buffer.concat([EXIF, orientationOnly(orientation)])) : Buffer.alloc(0);
  return Buffer.concat([Buffer.from([0xff, M.soi]), jfif ?? Buffer.alloc(0), turned, ...kept]);
}
