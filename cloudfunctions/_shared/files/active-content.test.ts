import { deflateSync } from 'node:zlib';
import { runsByItself } from './active-content';

const pdf = (...objects: readonly (string | Buffer)[]) => Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects.map((one) => Buffer.from(one)), Buffer.from('\ntrailer<</Root 1 0 R>>\n%%EOF')]);
const packed = (inside: string) => Buffer.concat([Buffer.from('9 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n'), deflateSync(Buffer.from(inside)), Buffer.from('\nendstream endobj')]);

describe('会自动运行的 PDF', () => {
  test.each<[string, Buffer]>([
    ['打开时运行脚本', pdf('1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj')],
    ['脚本放在名字树里', pdf('1 0 obj<</Names<</JavaScript 5 0 R>>>>endobj')],
    ['名字写成代码', pdf('1 0 obj<</OpenAction<</S/Java#53cript/#4AS(x)>>>>endobj')],
    ['启动程序', pdf('1 0 obj<</A<</S/Launch/F(cmd.exe)>>>>endobj')],
    ['打开时去别的地方', pdf('1 0 obj<</OpenAction 5 0 R>>endobj\n5 0 obj<</S/URI/URI(http://x)>>endobj')],
    ['脚本跟在一张图片后面', pdf('7 0 obj<<>>stream\n\x01\x02\nendstream\nendobj\n', '8 0 obj<</S/JavaScript>>endobj')],
    ['中间隔了很多空格', pdf(`1 0 obj<</OpenAction${' '.repeat(99)}5${' '.repeat(99)}0 R>>endobj\n5 0 obj<</S/URI/URI(http://x)>>endobj`)],
    ['脚本压在对象流里', pdf(packed('1 0 <</S/JavaScript/JS(x)>>'))],
  ])('%s，认得出', (_name, content) => {
    expect(runsByItself(content)).toBe(true);
  });

  test.each<[string, Buffer]>([
    ['普通的一页', pdf('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj')],
    ['打开时到第一页', pdf('1 0 obj<</OpenAction[3 0 R/FitH null]>>endobj')],
    ['打开时到第一页，写成动作', pdf('1 0 obj<</OpenAction 5 0 R>>endobj\n5 0 obj<</S/GoTo/D[3 0 R/Fit]>>endobj')],
    ['打开时到第一页，写成数组', pdf('1 0 obj<</OpenAction 5 0 R>>endobj\n5 0 obj [3 0 R/Fit]endobj')],
    ['名字只是开头一样', pdf('1 0 obj<</JSTOR 1/Launched 2>>endobj')],
    ['压着的是普通内容', pdf(packed('1 0 <</Type/Page>>'))],
    ['图片的字节里碰巧有那几个字母', pdf('7 0 obj<<>>stream\nab/JS cd\nendstream\nendobj 8 0 obj<<>>\nstream\r\nab/JS cd\r\nendstream\r\nendobj')],
    ['压坏了的', pdf('9 0 obj<</Type/ObjStm>>stream\nxxxx\nendstream')],
  ])('%s，照样收', (_name, content) => {
    expect(runsByItself(content)).toBe(false);
  });
});

test('写来让核对停不下来的、展开以后装不下的，也有答复', () => {
  const many = (part: string) => pdf(part.repeat(200_000));
  expect(runsByItself(many('<<>>stream\n'))).toBe(false);
  expect(runsByItself(many('/OpenAction 7 0 R '))).toBe(true);
  expect(runsByItself(many('/OpenAction '))).toBe(false);
  // 600 万个空格也不能把要找的字拆开。
  expect(runsByItself(pdf('1 0 obj<</OpenAction', ' '.repeat(6_000_000), '7 0 R>>endobj 7 0 obj<</S/Launch>>'))).toBe(true);
  expect(runsByItself(pdf(...Array.from({ length: 30 }, () => packed(' '.repeat(4 * 1024 * 1024)))))).toBe(false);
});
