import { deflateSync } from 'node:zlib';
import { pdfFault } from './active-content';

const pdf = (...objects: readonly (string | Buffer)[]) => Buffer.concat([Buffer.from('%PDF-1.5\n'), ...objects.map((one) => Buffer.from(one)), Buffer.from('\n%%EOF')]);

/** Objects packed in a stream of their own, as LaTeX and newer programs write them. */
function list(objects: Readonly<Record<number, string>>, more = ''): Buffer {
  const values = Object.values(objects);
  const head = Object.keys(objects).map((number, nth) => `${number} ${values.slice(0, nth).join(' ').length + (nth > 0 ? 1 : 0)} `).join('');
  const packed = deflateSync(Buffer.from(head + values.join(' ')));
  return Buffer.concat([Buffer.from(`90 0 obj <<${more}/Type/ObjStm/N ${values.length}/First ${head.length}/Length ${packed.length}/Filter/FlateDecode>>\nstream\n`), packed, Buffer.from('\nendstream\nendobj\n')]);
}

const PAGE = '<< /Type /Page /Annots [ 8 0 R ] >>';
const LINK = '<< /Type /Annot /A << /S /URI /URI (http://example.com/) >> >>';
const GO = '<< /S /GoTo /D [ 3 0 R /Fit ] >>';
const OUTSIDE = '<< /S /URI /URI (http://example.com/) >>';
const CATALOG = '<< /Type /Catalog /Names 6 0 R /OpenAction 5 0 R >>';

describe('打开时到哪一页，写成单独一个对象', () => {
  test.each<[string, Buffer]>([
    ['和目录一起压着，LaTeX写的', pdf(list({ 3: PAGE, 5: GO, 8: LINK, 9: CATALOG }))],
    ['目录没有压，动作压着', pdf(`9 0 obj ${CATALOG} endobj\n`, list({ 8: LINK, 5: GO, 3: PAGE }))],
    ['目录和动作压在两处', pdf(list({ 8: LINK, 5: GO }), list({ 3: PAGE, 9: CATALOG }))],
    ['压着的是数组', pdf(list({ 5: '[ 3 0 R /Fit ]', 9: CATALOG }))],
    ['前面还有大纲', pdf('4 0 obj << /First 12 0 R /Last 13 0 R >> endobj\n', list({ 5: GO, 9: CATALOG }))],
    ['加了密的，看不到里面', pdf(`9 0 obj ${CATALOG} endobj\ntrailer << /Encrypt 2 0 R >>`)],
  ])('%s：照样收', (_name, content) => expect(pdfFault(content)).toBeUndefined());

  test.each<[string, Buffer]>([
    ['压着的动作是去网上', pdf(list({ 5: OUTSIDE, 8: GO, 9: CATALOG }))],
    ['压着的动作是脚本', pdf(list({ 5: '<< /S /JavaScript /JS (x) >>', 9: CATALOG }))],
    ['先到一页，接着去网上', pdf(list({ 5: `<< /S /GoTo /D [ 3 0 R /Fit ] /Next ${OUTSIDE} >>`, 9: CATALOG }))],
    ['去网上，后面一个对象才是到一页', pdf(`1 0 obj${CATALOG}endobj 5 0 obj${OUTSIDE}endobj 6 0 obj${GO}endobj`)],
    ['去网上，写在目录里，后面有到一页的', pdf(`1 0 obj<</OpenAction${OUTSIDE}/A${GO}>>endobj`)],
    ['同一个对象有两份，一份去网上', pdf(`1 0 obj${CATALOG}endobj 5 0 obj${GO}endobj`, list({ 5: OUTSIDE }))],
    ['同一个对象改过，改成去网上', pdf(`1 0 obj${CATALOG}endobj 5 0 obj${GO}endobj`, `5 0 obj${OUTSIDE}endobj`)],
    ['从哪里起写了两遍', pdf(list({ 5: GO, 9: CATALOG }, '/First 1 '))],
    ['中间隔着注释', pdf(`1 0 obj<</OpenAction%x\n${OUTSIDE}>>endobj`)],
    ['中间隔着空字符', pdf(`1 0 obj<</OpenAction\x005 0 R>>endobj 5 0 obj${OUTSIDE}endobj`)],
    ['哪里也没有', pdf(list({ 9: CATALOG }))],
  ])('%s：不收', (_name, content) => expect(pdfFault(content)).toBe('runs'));
});
