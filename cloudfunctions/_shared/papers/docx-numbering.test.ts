import { docxFile } from '../../../test/support/docx-file';
import { docxToHtml } from './docx';
import { numberingOf } from './docx-numbering';

const level = (at: number, format: string, text: string, start = 1) => `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const XML = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '·')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'decimalEnclosedCircleChinese', '%1')}${level(1, 'upperLetter', '%1.%2')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>', '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>', '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
].join('');

describe('自动编号', () => {
  test('逐级编号，上一级进一，下一级重新开始', () => {
    const numbering = numberingOf(XML);
    const printed = [[0], [1], [1], [2], [0], [1]].map(([at = 0]) => numbering.next('1', at));
    expect(printed).toEqual(['一、', '（一）', '（二）', '1.', '二、', '（一）']);
  });

  test('另起的一份从指定的数开始，同一种编号接着数', () => {
    const numbering = numberingOf(XML);
    expect([numbering.next('1', 0), numbering.next('4', 0), numbering.next('4', 0), numbering.next('1', 0)]).toEqual(['一、', '五、', '六、', '七、']);
  });

  test('带圈的、字母的；项目符号和没有定义的不编号', () => {
    const numbering = numberingOf(XML);
    expect([numbering.next('3', 0), numbering.next('3', 1), numbering.next('2', 0), numbering.next('9', 0), numbering.next('1', 8)]).toEqual(['①', '①.A', '', '', '']);
    expect(numberingOf('').next('1', 0)).toBe('');
  });

  test('写进正文，段落还是段落', async () => {
    const file = docxFile([{ numbered: '总体情况', list: 1, level: 0 }, { paragraph: '各项工作平稳有序。' }, { numbered: '主动公开情况', list: 1, level: 1 }, { numbered: '要点', list: 2, level: 0 }], XML);
    expect(await docxToHtml(file)).toEqual({ ok: true, value: '<p>一、总体情况</p><p>各项工作平稳有序。</p><p>（一）主动公开情况</p><ul><li>要点</li></ul>' });
  });
});
