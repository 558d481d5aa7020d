import { compoundFile } from './compound-file';

/** The smallest content by which each kind of file is known; made here, so that no foreign file is in the project. */

const text = (value: string) => Buffer.from(value, 'latin1');

/** Checksum of the zip format. */
function crc32(content: Buffer): number {
  let crc = ~0;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function zip(entries: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, value] of Object.entries(entries)) {
    const content = text(value);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([text('PK\x03\x04'), fields, text(name), content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([text('PK\x01\x02'), Buffer.from([20, 0]), fields, tail, text(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, text('PK\x05\x06'), end]);
}

const office = (main: string, more: Readonly<Record<string, string>> = {}) => zip({
  '[Content_Types].xml': `<Types><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${main.startsWith('word') ? 'wordprocessingml.document' : 'spreadsheetml.sheet'}.main+xml"/></Types>`,
  [main]: '<x/>', ...more,
});

/** A compound file whose directory names these streams. */
function compound(...streams: readonly string[]): Buffer {
  const file = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  ['Root Entry', ...streams].forEach((name, index) => Buffer.from(`${name}\0`, 'utf16le').copy(file, 512 + index * 128));
  return file;
}

function media(brand: string): Buffer {
  const box = Buffer.alloc(64);
  box.writeUInt32BE(24, 0);
  box.write(`ftyp${brand}\0\0\0\0${brand}${brand}`, 4, 'latin1');
  box.writeUInt32BE(40, 24);
  box.write('free', 28, 'latin1');
  return box;
}

function box(type: string, ...content: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.reduce((sum, { length }) => sum + length, 0), 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...content]);
}

/** A file of a brand with tracks of these kinds, as phones write them: the description at the end. */
function tracks(brand: string, ...handlers: readonly ('soun' | 'vide')[]): Buffer {
  const name = text(brand.padEnd(4));
  const trak = (handler: string) => box('trak', box('tkhd', Buffer.alloc(84)), box('mdia', box('mdhd', Buffer.alloc(24)), box('hdlr', Buffer.alloc(8), text(handler), Buffer.alloc(13))));
  return Buffer.concat([box('ftyp', name, Buffer.alloc(4), name, text('isom')), box('mdat', Buffer.alloc(256, 7)), box('moov', box('mvhd', Buffer.alloc(100)), ...handlers.map(trak))]);
}

/** A grey picture of one point, with everything a reader needs: steps, size, two codes, one scan. @source ITU-T T.81 B.2 */
const jpeg = () => Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex'), Buffer.alloc(64, 1), Buffer.from('ffc0000b080001000101011100', 'hex'),
  ...[0x00, 0x10].map((table) => Buffer.concat([Buffer.from([0xff, 0xc4, 0, 20, table, 1]), Buffer.alloc(16)])), Buffer.from('ffda0008010100003f003fffd9', 'hex'),
]);

const SAMPLES = {
  jpg: jpeg,
  png: () => Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  heic: () => media('heic'),
  pdf: () => text('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  'script-pdf': () => text('%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  'form-pdf': () => text('%PDF-1.4\n1 0 obj<</Type/Catalog/AA<</WC<</S/SubmitForm/F(http://example.com)>>>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  'carrying-pdf': () => text('%PDF-1.4\n1 0 obj<</Type/Catalog/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>>>endobj 5 0 obj<</F(a.exe)/EF<</F 6 0 R>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  doc: () => compoundFile({ WordDocument: Buffer.alloc(600), '1Table': Buffer.alloc(10) }),
  xls: () => compoundFile({ Workbook: Buffer.alloc(20) }),
  'macro-doc': () => compoundFile({ WordDocument: Buffer.alloc(600), Macros: Buffer.alloc(1) }),
  'macro-xls': () => compoundFile({ Workbook: Buffer.alloc(20), _VBA_PROJECT_CUR: Buffer.alloc(1) }),
  docx: () => office('word/document.xml'),
  'macro-docx': () => office('word/document.xml', { 'word/vbaProject.bin': 'x' }),
  'fetching-docx': () => office('word/document.xml', { 'word/_rels/settings.xml.rels': '<Relationship Type="http://x/attachedTemplate" Target="http://example.com/x.dotm" TargetMode="External"/>' }),
  xlsx: () => office('xl/workbook.xml'),
  txt: () => Buffer.from('关于土地补偿款分配的说明\r\n一、基本情况\r\n'),
  mp3: () => Buffer.concat([text('ID3\x03\0\0\0\0\0\0'), Buffer.from('fffb9064', 'hex'), Buffer.alloc(413)]),
  m4a: () => media('M4A '),
  wav: () => Buffer.concat([text('RIFF\x24\0\0\0WAVEfmt '), Buffer.alloc(28)]),
  recording: () => tracks('mp42', 'soun'),
  film: () => tracks('isom', 'vide', 'soun'),
  'renamed-film': () => tracks('M4A', 'soun', 'vide'),
  'empty-container': () => media('isom'),
  exe: () => Buffer.concat([text('MZ\x90\0\x03\0\0\0'), Buffer.alloc(256)]),
  elf: () => Buffer.concat([text('\x7fELF\x02\x01\x01'), Buffer.alloc(64)]),
  gif: () => Buffer.concat([text('GIF89a'), Buffer.alloc(32)]),
  zip: () => zip({ 'setup.exe': 'MZ' }),
  'html-zip': () => zip({ 'index.html': '<html></html>' }),
  installer: () => compound('Property', 'Media'),
} as const;

export type SampleKind = keyof typeof SAMPLES;
export const bytesOf = (kind: SampleKind): Buffer => SAMPLES[kind]();
