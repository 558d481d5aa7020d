import { BLANK, parseTyped } from './typed';

const FILE = { uploadId: 'a'.repeat(32), name: '说明.pdf', bytes: 10, kind: 'pdf' };

describe('写了一半的意见，关掉再打开还在', () => {
  test('选的、写的、传好的材料都在', () => {
    const typed = { opinion: 'objects', words: '含有配方', files: [FILE] };
    expect(parseTyped(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    expect(parseTyped(BLANK)).toEqual(BLANK);
  });

  test.each([[''], [null], [{}], [{ words: 1 }]])('不是意见的当作没有写过：%j', (kept) => {
    expect(parseTyped(kept)).toBeUndefined();
  });

  test('没有这种意见、不由他说的、不成样子的材料，不要', () => {
    for (const opinion of ['calledOff', 'constructor', 1]) expect(parseTyped({ opinion, words: '话', files: [FILE, {}, null] })).toEqual({ words: '话', files: [FILE] });
  });
});
