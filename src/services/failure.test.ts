import { failed, referenceLine } from './failure';

describe('没有办成的一句话', () => {
  test('有编号的，编号就在这句话里，不再另写一遍', () => {
    const refused = failed('r-12345678');
    expect(refused.message).toBe('这一步没有办成，请稍后重试；还是不行，请把编号 r-12345678 告诉我们。');
    expect(referenceLine(refused)).toBe('');
  });

  test('没有编号的，不叫人去找编号', () => {
    expect(failed().message).toBe('这一步没有办成，请稍后重试。');
    expect(failed()).not.toHaveProperty('reference');
    expect(referenceLine(failed())).toBe('');
  });

  test('话里没有提到的编号，单独写一行', () => {
    expect(referenceLine({ message: '没有办成。', reference: 'r-1' })).toBe('编号 r-1');
  });
});
