import { BLANK, begunWords, isSame, parseKept, sourceOf, type Begun } from './kept-import';

const BEGUN: Begun = {
  source: { from: 'file', uploadId: 'a'.repeat(20), fileId: 'cloud://x/uploads/a.docx' }, file: { name: '年报.docx', bytes: 12 },
  corrections: { cells: [{ key: '2:administrativeFees:amountWanYuan', value: 10.5 }], head: { year: 2021 } }, typing: { '3:granted:total': '12' }, confirmed: ['0123456789abcdef'], reason: '', place: '', on: '',
};

describe('没有导完的导入，离开再回来', () => {
  test('改正的、确认的都在，从原来的文件接着读', () => {
    const kept = parseKept(JSON.parse(JSON.stringify({ text: '', begun: BEGUN })));
    expect(kept).toEqual({ text: '', begun: BEGUN });
    expect(kept && sourceOf(kept)).toEqual(BEGUN.source);
    expect(begunWords(BEGUN)).toBe('《年报.docx》，改正了2处，确认了1处');
  });

  test('文件清理了，再选同一个文件，改正的还用得上；选别的就是另一份', () => {
    const { source: _, ...gone } = BEGUN;
    expect(sourceOf({ text: '', begun: gone })).toBeUndefined();
    expect([isSame(gone, { name: '年报.docx', bytes: 12 }), isSame(gone, { name: '年报.docx', bytes: 13 }), isSame(undefined, { name: '年报.docx', bytes: 12 })]).toEqual([true, false, false]);
  });

  test('粘贴的文字不存两份', () => {
    const { file: _file, ...rest } = BEGUN;
    const pasted: Begun = { ...rest, source: { from: 'text' } };
    expect(sourceOf({ text: '全文', begun: pasted })).toEqual({ from: 'text', text: '全文' });
    expect(begunWords(pasted)).toContain('粘贴的文字');
  });

  test('以前的版本存的、读不懂的，只留粘贴的文字', () => {
    expect([parseKept({ text: '全文' }), parseKept({ text: '全文', begun: { source: 1 } }), parseKept(null), BLANK]).toEqual([{ text: '全文' }, { text: '全文' }, undefined, { text: '' }]);
  });
});
