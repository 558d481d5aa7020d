import { zipSync, strToU8 } from 'fflate';
import { compoundFile } from '../../../test/support/compound-file';
import { officeFault } from './office-content';

const TYPES = '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const docx = (parts: Record<string, string | Uint8Array> = {}) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries({ '[Content_Types].xml': TYPES, 'word/document.xml': '<w:document>公告</w:document>', ...parts })
    .map(([name, value]) => [name, typeof value === 'string' ? strToU8(value) : value]))));
const relation = (type: string, mode = 'External', target = 'http://example.com/x.dotm') => `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`;

describe('docx、xlsx', () => {
  test('普通的收下，网页链接不算', () => {
    expect(officeFault('docx', docx())).toBeUndefined();
    expect(officeFault('docx', docx({ 'word/_rels/document.xml.rels': relation('hyperlink'), 'word/media/a.png': new Uint8Array(9) }))).toBeUndefined();
  });
  test.each(['file:///C:\\Users\\wang\\公文.dotx', 'D:/模板/公文.dotx', '公文.dotx', '../模板/公文.dotx'])('模板在写的人自己那里（%s）：照样收', (target) => {
    expect(officeFault('docx', docx({ 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'External', target) }))).toBeUndefined();
  });
  test.each(['file://server/x.dotm', 'file:///\\\\server\\x.dotm', '\\\\server\\x.dotm', '//server/x.dotm', '%5c%5cserver\\x.dotm', 'https:x.dotm', ''])('模板在别处（%s）：不收', (target) => {
    expect(officeFault('docx', docx({ 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'External', target) }))).toBe('macros');
  });
  test.each([
    ['宏', { 'word/vbaProject.bin': 'x' }, 'macros'],
    ['改了名的宏，类型里写着', { '[Content_Types].xml': TYPES.replace('document.main', 'document.macroEnabled.main') }, 'macros'],
    ['控件', { 'word/activeX/activeX1.xml': '<x/>' }, 'macros'],
    ['老式宏表', { 'xl/macrosheets/sheet1.xml': '<x/>' }, 'macros'],
    ['打开时去网上取的模板', { 'word/_rels/settings.xml.rels': relation('attachedTemplate') }, 'macros'],
    ['会启动别的程序的域', { 'word/document.xml': '<w:instrText xml:space="preserve"> DDEAUTO c:\\\\windows\\\\cmd.exe </w:instrText>' }, 'macros'],
    ['模板的关系里，值写着括号、写成代码、换了前缀、换了编码', {
      'word/_rels/settings.xml.rels': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<x:Relationship Id="a>b" TargetMode="Extern&#97;l" Target="http://example.com/x.dotm" Type="http://x/attached&#x54;emplate"/>', 'utf16le')]),
    }, 'macros'],
    ['会启动别的程序的域，拆在几处、换了前缀', { 'word/document.xml': '<x:fldChar/><x:instrText>DD</x:instrText></x:r><x:r><x:instrText><![CDATA[E cmd]]></x:instrText>' }, 'macros'],
    ['会启动别的程序的域，写成一项', { 'word/document.xml': '<w:fldSimple w:instr="&#68;DE cmd"/>' }, 'macros'],
    ['宏的类型写成代码', { '[Content_Types].xml': '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macro&#69;nabled.main+xml"/></Types>' }, 'macros'],
    ['夹带的程序', { 'word/embeddings/a.exe': 'MZ' }, 'packed'],
    ['夹带的包', { 'word/embeddings/oleObject1.bin': new Uint8Array(Buffer.from('\u0001Ole10Native\0', 'utf16le')) }, 'packed'],
    ['里面的表格带宏', { 'word/embeddings/book.xlsx': new Uint8Array(docx({ 'xl/vbaProject.bin': 'x' })) }, 'macros'],
  ] as const)('%s：不收', (_what, parts, fault) => expect(officeFault('docx', docx(parts as Record<string, string>))).toBe(fault));

  test('压缩炸弹：几十KB展开成四十九MB', () => {
    const bomb = docx({ 'word/media/1.bin': new Uint8Array(49 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100 * 1024);
    expect(officeFault('docx', bomb)).toBe('tooLarge');
  });
  test.each(['<Relationship ', '<w:instrText ', '<w:fldSimple ', '<w:instrText>', '<Relationship a', 'a'])('几十KB，展开是没完没了的 %s：照样有答复', (piece) => {
    for (const head of ['', '<Relationship ', '<']) expect(officeFault('docx', docx({ 'word/x.xml': `${head}${piece.repeat(8 * 1024 * 1024 / piece.length)}` }))).toBeUndefined();
  });
  test('要读的一块展开超过二十四MB：读不下，不收', () => {
    expect(officeFault('docx', docx({ 'word/document.xml': new Uint8Array(25 * 1024 * 1024) }))).toBe('tooLarge');
    expect(officeFault('docx', docx({ 'word/media/1.emf': new Uint8Array(25 * 1024 * 1024) }))).toBeUndefined();
  });
  test('断了的不收', () => expect(officeFault('docx', docx().subarray(0, 200))).toBe('damaged'));
});

describe('doc、xls', () => {
  const word = Buffer.alloc(600);
  const sheet = (type: number) => Buffer.concat([Buffer.from([0x09, 0x08, 2, 0, 0, 6]), Buffer.from([0x85, 0, 9, 0, 0, 0, 0, 0, 0, type, 1, 0, 65])]);
  test('普通的收下', () => {
    expect(officeFault('doc', compoundFile({ WordDocument: word, '1Table': Buffer.alloc(10) }))).toBeUndefined();
    expect(officeFault('xls', compoundFile({ Workbook: sheet(0) }))).toBeUndefined();
  });
  test('宏', () => expect(officeFault('doc', compoundFile({ WordDocument: word, Macros: Buffer.alloc(1) }))).toBe('macros'));
  test('xls的宏', () => expect(officeFault('xls', compoundFile({ Workbook: sheet(0), _VBA_PROJECT_CUR: Buffer.alloc(1) }))).toBe('macros'));
  test('老式宏表', () => expect(officeFault('xls', compoundFile({ Workbook: sheet(1) }))).toBe('macros'));
  test('夹带的包', () => expect(officeFault('doc', compoundFile({ WordDocument: word, '\u0001Ole10Native': Buffer.alloc(1) }))).toBe('packed'));
  test('加了密码', () => {
    const locked = Buffer.from(word);
    locked.writeUInt16LE(0x0100, 10);
    expect(officeFault('doc', compoundFile({ WordDocument: locked }))).toBe('encrypted');
  });
});

test('其他格式不归这里管', () => expect(officeFault('pdf', Buffer.from('%PDF'))).toBeUndefined());
