import { navigateTo } from '@tarojs/taro';
import type { FindingPlace } from '@/domain/report-work/finding';
import { openPlace, PLACE_WORDS } from './place';

jest.mock('@tarojs/taro', () => ({ __esModule: true, navigateTo: jest.fn() }));

const opened = (place: FindingPlace): string => {
  jest.mocked(navigateTo).mockClear();
  openPlace(place, 'qiaoguan', 2026);
  return String(jest.mocked(navigateTo).mock.calls[0]?.[0].url);
};

test('每条发现一点就到改的地方：正文到那一部分，待确认到那个列表，渠道到核对它的地方', () => {
  expect(opened({ kind: 'section', place: 'otherMatters' })).toBe('/packages/annual/write/index?agency=qiaoguan&year=2026&place=otherMatters');
  expect(opened({ kind: 'unconfirmed' })).toBe('/packages/staff/workbench/index?agency=qiaoguan&show=unconfirmed');
  expect(opened({ kind: 'confirm' })).toBe('/packages/annual/report/index?agency=qiaoguan&year=2026');
  expect(opened({ kind: 'channels' })).toContain('/packages/publish/months/index');
  expect(opened({ kind: 'cell', address: { table: 3, row: 'granted', column: 'total' } })).toContain('/packages/annual/cell/index?');
  expect(opened({ kind: 'county' })).toBe('/packages/annual/county/home/index');
});

test('县政府自己的年报是全县的合计：点一格看由哪些单位加成，不是县政府办公室自己的那几件', () => {
  expect(opened({ kind: 'cell', address: { table: 3, row: 'granted', column: 'total' }, sum: true })).toBe('/packages/annual/county/cell/index?agency=qiaoguan&year=2026&cell=3%3Agranted%3Atotal');
  expect(opened({ kind: 'tables', sum: true })).toBe('/packages/annual/sheet/index?agency=qiaoguan&year=2026');
});

test('每一种去处都有字', () => {
  for (const words of Object.values(PLACE_WORDS)) expect(words).not.toBe('');
});
