const TAG = 0x0112;
const SHORT = 3;

/** 方向 of a picture as the camera was held: 1 upright … 8; undefined where nothing says it. @param tiff the block that EXIF is @source TIFF 6.0, tag 274 */
export function orientationIn(tiff: Buffer): number | undefined {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return undefined;
  const little = order === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = short(start);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) return undefined;
    if (short(at) !== TAG || short(at + 2) !== SHORT) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** A block that says the orientation and nothing else. */
export const orientationOnly = (orientation: number): Buffer =>
  Buffer.concat([Buffer.from('4d4d002a0000000800010112000300000001', 'hex'), Buffer.from([0, orientation, 0, 0, 0, 0, 0, 0])]);
