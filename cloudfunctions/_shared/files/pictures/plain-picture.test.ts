import { bytesOf } from '../../../../test/support/sample-files';
import { orientationIn } from './orientation';
import { plainPicture } from './plain-picture';

const latin1 = (value: string) => Buffer.from(value, 'latin1');
/** 拍摄地点 as a camera writes it: words that nobody may find any more. */
const PLACE = 'GPS36.7031N118.8323E';

/** An EXIF block with the orientation and, behind it, the place. */
function exif(order: 'II' | 'MM', orientation: number): Buffer {
  const head = Buffer.alloc(26);
  const [short, long] = order === 'II' ? ['writeUInt16LE', 'writeUInt32LE'] as const : ['writeUInt16BE', 'writeUInt32BE'] as const;
  head.write(order, 0, 'latin1');
  head[short](42, 2);
  head[long](8, 4);
  head[short](1, 8);
  head[short](0x0112, 10);
  head[short](3, 12);
  head[long](1, 14);
  head[short](orientation, 18);
  return Buffer.concat([head, latin1(PLACE)]);
}

function segment(marker: number, payload: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
}
const SOI = Buffer.from([0xff, 0xd8]);
const EOI = Buffer.from([0xff, 0xd9]);
const JFIF = segment(0xe0, Buffer.concat([latin1('JFIF\0'), Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0])]));
const TABLE = segment(0xdb, Buffer.alloc(65, 1));
const COLOURS = segment(0xe2, latin1('ICC_PROFILE\0\x01\x01profile'));
const FRAME = segment(0xc0, Buffer.from('080001000101011100', 'hex'));
/** Two scans with stuffed bytes and a restart in them, as progressive pictures have. */
const SCANS = Buffer.concat([segment(0xda, Buffer.alloc(10)), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]), segment(0xda, Buffer.alloc(10)), Buffer.from([4, 5])]);

const jpeg = (order: 'II' | 'MM', orientation: number) => Buffer.concat([
  SOI, JFIF, segment(0xe1, Buffer.concat([latin1('Exif\0\0'), exif(order, orientation)])), segment(0xe1, latin1(`http://ns.adobe.com/xap/1.0/\0<x>${PLACE}</x>`)),
  segment(0xed, latin1(`Photoshop 3.0\0${PLACE}`)), segment(0xfe, latin1(PLACE)), segment(0xe2, latin1(`MPF\0${PLACE}`)), COLOURS, TABLE, FRAME, SCANS, EOI, latin1(`后面的第二张${PLACE}`),
]);

describe('照片不说在哪里、什么时候拍的', () => {
  test.each([['II', 6], ['MM', 3]] as const)('JPEG（%s）：地点、时间、备注、缩略图、后面藏的都去掉，画面和颜色一字节不动，方向 %i 还在', (order, orientation) => {
    const plain = plainPicture('jpg', jpeg(order, orientation))!;
    expect(plain.includes(PLACE)).toBe(false);
    const turned = segment(0xe1, Buffer.concat([latin1('Exif\0\0'), Buffer.from(`4d4d002a0000000800010112000300000001${orientation.toString(16).padStart(4, '0')}000000000000`, 'hex')]));
    expect(plain.equals(Buffer.concat([SOI, JFIF, turned, COLOURS, TABLE, FRAME, SCANS, EOI]))).toBe(true);
    expect(orientationIn(turned.subarray(10))).toBe(orientation);
  });

  test('没有转过的、再去一次的，都一样', () => {
    const plain = plainPicture('jpg', jpeg('II', 1))!;
    expect(plain.equals(Buffer.concat([SOI, JFIF, COLOURS, TABLE, FRAME, SCANS, EOI]))).toBe(true);
    expect(plainPicture('jpg', plain)!.equals(plain)).toBe(true);
    const turned = plainPicture('jpg', jpeg('II', 8))!;
    expect(plainPicture('jpg', turned)!.equals(turned)).toBe(true);
  });

  function chunk(type: string, data: Buffer): Buffer {
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    const body = Buffer.concat([latin1(type), data]);
    return Buffer.concat([length, body, sum]);
  }

  test('PNG：文字、时间、地点和后面藏的去掉，方向还在', () => {
    const picture = bytesOf('png');
    const [head, rest] = [picture.subarray(0, 33), picture.subarray(33)];
    const withWords = Buffer.concat([head, chunk('tEXt', latin1(`Comment\0${PLACE}`)), chunk('eXIf', exif('II', 6)), chunk('iTXt', latin1(PLACE)), rest, latin1(PLACE)]);
    const plain = plainPicture('png', withWords)!;
    expect(plain.includes(PLACE)).toBe(false);
    const at = plain.indexOf('eXIf');
    expect(orientationIn(plain.subarray(at + 4))).toBe(6);
    // The rest is as it was, byte for byte.
    expect(Buffer.concat([plain.subarray(0, at - 4), plain.subarray(at + 4 + 26 + 4)]).equals(picture)).toBe(true);
    expect(plainPicture('png', picture)!.equals(picture)).toBe(true);
  });

  function box(type: string, ...content: readonly Buffer[]): Buffer {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + content.reduce((sum, { length }) => sum + length, 0));
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, ...content]);
  }
  const u16 = (...values: readonly number[]) => Buffer.concat(values.map((value) => Buffer.from([value >> 8, value & 255])));
  const u32 = (value: number) => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);

  /** A picture, its EXIF and its XMP, one after the other. */
  function heic(offsets: readonly [number, number, number], lengths: readonly [number, number, number], inside = false): Buffer {
    const item = (id: number, type: string) => box('infe', Buffer.from([2, 0, 0, 0]), u16(id, 0), latin1(`${type}\0`));
    const iinf = box('iinf', Buffer.alloc(4), u16(3), item(1, 'hvc1'), item(2, 'Exif'), item(3, 'mime'));
    const place = (id: number, at: number) => Buffer.concat([u16(id), inside ? u16(1) : Buffer.alloc(0), u16(0), u16(1), u32(offsets[at] ?? 0), u32(lengths[at] ?? 0)]);
    const iloc = box('iloc', Buffer.from([inside ? 1 : 0, 0, 0, 0, 0x44, 0]), u16(3), place(1, 0), place(2, 1), place(3, 2));
    const body = Buffer.concat([latin1('PICTURE'), exif('MM', 6), latin1(PLACE)]);
    return Buffer.concat([box('ftyp', latin1('heic'), u32(0)), box('meta', Buffer.alloc(4), iinf, iloc, ...(inside ? [box('idat', body)] : [])), ...(inside ? [] : [box('mdat', body)]), box('uuid', latin1(PLACE)), box('mpvd', latin1(PLACE))]);
  }

  test.each([false, true])('HEIC：地点和文字涂成零，别的不挪动，画面不动（写在说明里：%s）', (inside) => {
    const lengths = [7, exif('MM', 6).length, PLACE.length] as const;
    const start = inside ? 0 : heic([0, 0, 0], lengths).indexOf('PICTURE');
    const file = heic([start, start + 7, start + 7 + lengths[1]], lengths, inside);
    const plain = plainPicture('heic', file)!;
    expect(plain.includes(PLACE)).toBe(false);
    expect([plain.length, plain.includes('PICTURE')]).toEqual([file.length, true]);
  });

  test('说不清里面有什么的不收：长度写错、数目写大，也不会停不下来', () => {
    const file = heic([0, 0x7fffffff, 0], [7, 9, 9]);
    expect(plainPicture('heic', file)).toBeUndefined();
    const many = Buffer.from(file);
    many.fill(0xff, many.indexOf('iloc') + 4);
    expect(plainPicture('heic', many)).toBeUndefined();
    const parts = Buffer.concat([SOI, ...Array.from({ length: 30_000 }, () => segment(0xdb, Buffer.alloc(0)))]);
    expect(plainPicture('jpg', parts)).toBeUndefined();
  });

  test.each([
    ['只有开头和结尾', [SOI, JFIF, EOI]], ['没有画面，后面接着别的', [SOI, JFIF, TABLE, FRAME, EOI, latin1('MZ')]], ['没有说多大', [SOI, JFIF, TABLE, SCANS, EOI]], ['画面是空的', [SOI, JFIF, TABLE, FRAME, segment(0xda, Buffer.alloc(10)), EOI]],
    ['画面藏在备注里', [SOI, JFIF, segment(0xfe, Buffer.concat([FRAME, SCANS])), EOI]],
  ])('附件要打得开：没有画面的 JPEG 不算照片（%s）', (_name, parts) => {
    expect(plainPicture('jpg', Buffer.concat(parts))).toBeUndefined();
  });

  test('传了一半的照片，画面有一部分的，还收', () => {
    const whole = bytesOf('jpg');
    expect(plainPicture('jpg', whole)!.equals(whole)).toBe(true);
    expect(plainPicture('jpg', whole.subarray(0, -2))!.equals(whole.subarray(0, -2))).toBe(true);
  });

  test.each(['jpg', 'png', 'heic'] as const)('截断的 %s：任何长度都有答复，地点不会留下', (kind) => {
    const whole = kind === 'jpg' ? jpeg('II', 6) : kind === 'png' ? Buffer.concat([bytesOf('png').subarray(0, 33), chunk('tEXt', latin1(PLACE))]) : heic([0, 200, 200], [7, 9, 9]);
    for (let length = 8; length < whole.length; length += 1) {
      const plain = plainPicture(kind, whole.subarray(0, length));
      if (kind !== 'heic') expect(plain?.includes(PLACE.slice(0, 8)) ?? false).toBe(false);
    }
  });
});
