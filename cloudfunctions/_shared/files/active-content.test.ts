import { constants, deflateSync } from 'node:zlib';
import { pdfFault } from './active-content';

const pdf = (...objects: readonly (string | Buffer)[]) => Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects.map((one) => Buffer.from(one)), Buffer.from('\ntrailer<</Root 1 0 R>>\n%%EOF')]);
const stream = (dictionary: string, inside: string | Buffer, head = 'stream\n') => Buffer.concat([Buffer.from(`9 0 obj<</Type/ObjStm/N 1/First 4${dictionary}>>${head}`), Buffer.from(inside), Buffer.from('\nendstream endobj')]);
const packed = (inside: string) => stream('/Filter/FlateDecode', deflateSync(Buffer.from(inside)));
const SCRIPT = '1 0 <</S/JavaScript/JS(x)>>';

describe('会自动运行的 PDF', () => {
  test.each<[string, Buffer]>([
    ['打开时运行脚本', pdf('1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj')],
    ['脚本放在名字树里', pdf('1 0 obj<</Names<</JavaScript 5 0 R>>>>endobj')],
    ['名字写成代码', pdf('1 0 obj<</OpenAction<</S/Java#53cript/#4AS(x)>>>>endobj')],
    ['启动程序', pdf('1 0 obj<</A<</S/Launch/F(cmd.exe)>>>>endobj')],
    ['打开时交表', pdf('1 0 obj<</AA<</O<</S/SubmitForm/F(http://x)>>>>>>endobj')],
    ['翻页时的动作写成单独一个对象', pdf('3 0 obj<</Type/Page/AA 5 0 R>>endobj\n5 0 obj<</O<</S/URI/URI(http://x)>>>>endobj')],
    ['离开时的动作压在对象流里', pdf(packed('1 0 <</Type/Catalog/AA<</WC<</S/SubmitForm/F(http://x)>>>>>>'))],
    ['离开时的动作藏在写成流的注释里', pdf('%>>stream\n1 0 obj<</AA<</WC<</S/SubmitForm/F(http://x)>>>>>>endobj\n%endstream')],
    ['打开时去别的地方', pdf('1 0 obj<</OpenAction 5 0 R>>endobj\n5 0 obj<</S/URI/URI(http://x)>>endobj')],
    ['脚本跟在一张图片后面', pdf('7 0 obj<<>>stream\n\x01\x02\nendstream\nendobj\n', '8 0 obj<</S/JavaScript>>endobj')],
    ['中间隔了很多空格', pdf(`1 0 obj<</OpenAction${' '.repeat(99)}5${' '.repeat(99)}0 R>>endobj\n5 0 obj<</S/URI/URI(http://x)>>endobj`)],
    ['脚本压在对象流里', pdf(packed(SCRIPT))],
    ['注释里写着一个流的开头和结尾，脚本在中间', pdf('%>>stream\n', '8 0 obj<</S/JavaScript/JS(x)>>endobj', '\n%endstream')],
    ['打开时去别的地方，藏在写成流的注释里', pdf('%>>stream\n1 0 obj<</OpenAction 5 0 R>>endobj\n5 0 obj<</S/URI/URI(http://x)>>endobj\n%endstream')],
    ['对象流藏在写成流的注释里', pdf('%>>stream\n', packed(SCRIPT))],
    ['对象流没有压缩', pdf(stream('', SCRIPT))],
    ['对象流的名字写成代码', pdf(Buffer.from(packed(SCRIPT).toString('latin1').replace('ObjStm', 'Obj#53tm'), 'latin1'))],
    ['对象流的前面很长', pdf(stream(`/X(${'x'.repeat(500)})/Filter/FlateDecode`, deflateSync(Buffer.from(SCRIPT))))],
    ['对象流后面的换行少了一半', pdf(stream('/Filter/FlateDecode', deflateSync(Buffer.from(SCRIPT)), 'stream\r'))],
    ['对象流的前面写着别的对象', pdf(stream('/Filter/FlateDecode/X( obj)', deflateSync(Buffer.from(SCRIPT))))],
    ['对象流用别的方法再包一层', pdf(stream('/Filter[/AHx/Fl]', deflateSync(Buffer.from(SCRIPT)).toString('hex')))],
    ['包装的方法写在别处', pdf(stream('/Filter 7 0 R', deflateSync(Buffer.from('1 0 null'))), ' 7 0 obj[/Fl/AHx]endobj')],
    ['包装的方法写得太远', pdf(stream(`/Filter[/Fl/AHx]/X(${'x'.repeat(1000)})`, deflateSync(Buffer.from(Buffer.from(SCRIPT).toString('hex')))))],
    ['对象流没有结尾、校验也不对', pdf(stream('/Filter/FlateDecode', Buffer.concat([deflateSync(Buffer.from(SCRIPT), { finishFlush: constants.Z_SYNC_FLUSH }), Buffer.from('xxxx')])))],
    ['对象流里面写着 endstream，脚本在后面', pdf(stream('/Filter/FlateDecode', deflateSync(Buffer.from(`1 0 (endstream)${SCRIPT}`), { level: 0 })))],
    ['对象流多得没有人写', pdf(...Array.from({ length: 1001 }, (_, nth) => packed(nth < 1000 ? '1 0 null' : SCRIPT)))],
  ])('%s，认得出', (_name, content) => {
    expect(pdfFault(content)).toBe('runs');
  });

  test.each<[string, Buffer]>([
    ['普通的一页', pdf('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj')],
    ['打开时到第一页', pdf('1 0 obj<</OpenAction[3 0 R/FitH null]>>endobj')],
    ['打开时到第一页，写成动作', pdf('1 0 obj<</OpenAction 5 0 R>>endobj\n5 0 obj<</S/GoTo/D[3 0 R/Fit]>>endobj')],
    ['打开时到第一页，写成数组', pdf('1 0 obj<</OpenAction 5 0 R>>endobj\n5 0 obj [3 0 R/Fit]endobj')],
    ['名字只是开头一样', pdf('1 0 obj<</JSTOR 1/Launched 2>>endobj')],
    ['动作和附件都删掉了，留着空的', pdf('1 0 obj<</AA<< >>/Names<</EmbeddedFiles<</Names[]>>>>>>endobj')],
    ['字体的名字开头一样', pdf('4 0 obj<</BaseFont/AA+SimSun/EFont 1>>endobj')],
    ['压着的是普通内容', pdf(packed('1 0 <</Type/Page>>'))],
    ['图片的字节里碰巧有那几个字母', pdf('7 0 obj<<>>stream\nab/JS cd\nendstream\nendobj 8 0 obj<<>>\nstream\r\nab/JS cd\r\nendstream\r\nendobj')],
    ['加了密的，看不到里面', pdf('1 0 obj<</Encrypt 2 0 R>>endobj', stream('/Filter/FlateDecode', 'xxxx'))],
    ['对象流前面的图片里碰巧有包装方法的简称', pdf(`7 0 obj<<>>stream\nab/RL /LZW ${'x'.repeat(1000)}\nendstream endobj `, packed('1 0 <</Type/Page>>'))],
    ['压坏了的', pdf('9 0 obj<</Type/ObjStm>>stream\nxxxx\nendstream')],
  ])('%s，照样收', (_name, content) => {
    expect(pdfFault(content)).toBeUndefined();
  });
});

test.each<[string, Buffer]>([
  ['列在附件里', pdf('5 0 obj<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>endobj 6 0 obj<</Type/EmbeddedFile>>stream\nMZ\nendstream endobj')],
  ['没有写是什么', pdf('5 0 obj<</F(a.exe)/EF 7 0 R>>endobj 7 0 obj<</F 6 0 R>>endobj')],
  ['名字写成代码、压在对象流里', pdf(packed('5 0 <</F(a.exe)/E#46<</F 6 0 R>>>>'))],
  ['藏在写成流的注释里', pdf('%>>stream\n5 0 obj<</F(a.exe)/EF<</F 6 0 R>>>>endobj\n%endstream')],
])('夹带的文件%s，认得出', (_name, content) => expect(pdfFault(content)).toBe('packed'));

test('写来让核对停不下来的、展开以后装不下的，也有答复', () => {
  const many = (part: string) => pdf(part.repeat(200_000));
  expect(pdfFault(many('<<>>stream\n'))).toBeUndefined();
  expect(pdfFault(many('/OpenAction 7 0 R '))).toBe('runs');
  expect(pdfFault(many('/OpenAction '))).toBeUndefined();
  expect(pdfFault(pdf('#41'.repeat(6_000_000)))).toBeUndefined();
  // 600 万个空格也不能把要找的字拆开。
  expect(pdfFault(pdf('1 0 obj<</OpenAction', ' '.repeat(6_000_000), '7 0 R>>endobj 7 0 obj<</S/Launch>>'))).toBe('runs');
  // What nobody can look into is not taken.
  expect(pdfFault(pdf(...Array.from({ length: 30 }, () => packed(' '.repeat(4 * 1024 * 1024)))))).toBe('runs');
  expect(pdfFault(many('/ObjStm/Filter stream\n'))).toBe('runs');
});
