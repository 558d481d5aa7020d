import type { Projection } from './shelf-record';
import { datesMoved } from './projection';

const stored = (change: Partial<Projection>): Projection => ({
  open: true, unconfirmed: false, counted: true, submittedKey: '', receivedKey: '', closedKey: '',
  bindingKey: '2027-01-05/x', lastOn: '2027-01-05', calendar: '2026-00000000', ...change,
});

describe('期限变没变', () => {
  test.each<[string, Partial<Projection>, boolean]>([
    ['最后一天变了', { lastOn: '2027-01-06', calendar: '2027-1' }, true],
    ['先到的那一天变了', { bindingKey: '2027-01-04/x', calendar: '2027-1' }, true],
    ['日子没变，暂定变成确定', { calendar: '2027-1' }, true],
    ['日子没变，还是暂定', { calendar: '2026-1' }, false],
  ])('%s', (_, after, moved) => {
    expect(datesMoved(stored({}), stored(after))).toBe(moved);
  });

  test('日子在已公布的年份里，日历再新也没有变', () => {
    const at = { lastOn: '2026-10-14', bindingKey: '2026-10-14/x' };
    expect(datesMoved(stored(at), stored({ ...at, calendar: '2027-1' }))).toBe(false);
  });

  test('期限停着的没有最后一天，不算从暂定变成确定', () => {
    expect(datesMoved(stored({ lastOn: '9999-12-31' }), stored({ lastOn: '9999-12-31', calendar: '2027-1' }))).toBe(false);
  });
});
