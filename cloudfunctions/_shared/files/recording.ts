/** A part of an MPEG-4 file: four bytes of length, four letters, content; a container's content is parts again. */
interface Box { readonly type: string; readonly content: Buffer }

function* boxesIn(content: Buffer): Generator<Box> {
  for (let at = 0; at + 8 <= content.length;) {
    const short = content.readUInt32BE(at);
    // 1: the length stands in eight further bytes; 0: to the end.
    const long = short === 1 && at + 16 <= content.length;
    const size = long ? Number(content.readBigUInt64BE(at + 8)) : short || content.length - at;
    const head = long ? 16 : 8;
    if (size < head) return;
    yield { type: content.toString('latin1', at + 4, at + 8), content: content.subarray(at + head, at + size) };
    at += size;
  }
}

function within(content: Buffer, [type, ...rest]: readonly string[]): readonly Buffer[] {
  if (type === undefined) return [content];
  return [...boxesIn(content)].filter((box) => box.type === type).flatMap((box) => within(box.content, rest));
}

/** The four letters of the handler: soun, vide, text … @source ISO/IEC 14496-12 8.4.3 */
const tracksOf = (content: Buffer): readonly string[] =>
  within(content, ['moov', 'trak', 'mdia', 'hdlr']).map((handler) => handler.toString('latin1', 8, 12));

/** 录音: an MPEG-4 file with sound and no picture. Many phones name the container, not what is in it. */
export function isRecording(content: Buffer): boolean {
  const tracks = tracksOf(content);
  return tracks.includes('soun') && !isFilm(content);
}

export const isFilm = (content: Buffer): boolean => tracksOf(content).includes('vide');
