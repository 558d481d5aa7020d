import { LIMITS } from '@/contract/limits';
import { slotProblem, tooManyFiles } from './send';

jest.mock('@/services/cloud', () => ({ call: jest.fn() }));

const file = { uploadId: 'a'.repeat(32), name: '凭证.jpg', bytes: 3 };

test('缴费要有凭证，理由要写，补正和材料有话或者有文件都行', () => {
  expect(slotProblem('payment', { words: '', uploads: [] })).toContain('缴费凭证');
  expect(slotProblem('payment', { words: '', uploads: [file] })).toBeUndefined();
  expect(slotProblem('reasons', { words: ' ', uploads: [file] })).toBe('请写明理由。');
  for (const deed of ['correction', 'material'] as const) {
    expect(slotProblem(deed, { words: ' ', uploads: [] })).toContain('写几句');
    expect(slotProblem(deed, { words: '2023年', uploads: [] })).toBeUndefined();
    expect(slotProblem(deed, { words: '', uploads: [file] })).toBeUndefined();
  }
});

test('写多了，说多了几个字；按人数的字算', () => {
  expect(slotProblem('correction', { words: '😀'.repeat(LIMITS.factCharacters), uploads: [] })).toBeUndefined();
  expect(slotProblem('correction', { words: '字'.repeat(LIMITS.factCharacters + 2), uploads: [] })).toContain('多了2字');
});

test('几项的文件加在一起算', () => {
  const ten = { words: '', uploads: Array.from({ length: 10 }, () => file) };
  expect(tooManyFiles([ten, ten])).toBeUndefined();
  expect(tooManyFiles([ten, ten, { words: '', uploads: [file] }])).toContain('现在有21个');
});
