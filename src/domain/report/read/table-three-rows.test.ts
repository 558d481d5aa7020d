import { COLUMN_KEYS } from '../columns';
import { readRow } from './table-three-rows';
import { BLANK, parseValue } from './values';

const read = (text: string, change?: 'added' | 'dropped') => {
  const values = text.split(' ').map((piece) => (piece === '_' ? BLANK : parseValue(piece) ?? BLANK));
  const { cells, issues } = readRow({ values, trailing: 0, ...(change && { change }) });
  return [COLUMN_KEYS.map((column) => cells[column] ?? '_').join(' '), ...issues.map(({ column, code, message }) => (code === 'reconstructed' ? `${column ?? '本行'} ${message}` : `${column ?? '本行'} ${code}`))];
};

describe('表三的一行', () => {
  test('七格照读', () => expect(read('1 2 3 4 5 6 21')).toEqual(['1 2 3 4 5 6 21']));
  test('空白、附注、看不清的，逐格存疑', () => {
    expect(read('1 _ 0 0 0 0 1')).toEqual(['1 _ 0 0 0 0 1', 'commercialEnterprise blank']);
    expect(read('1 2(注) 0 0 0 0 3')).toEqual(['1 2 0 0 0 0 3', 'commercialEnterprise remark']);
    expect(read('1 1.2.3 5.5 0 0 0 3')).toEqual(['1 _ _ 0 0 0 3', 'commercialEnterprise unreadable', 'researchInstitution unreadable']);
  });

  test('总计没有印出：六类看得清，就是六类之和', () => {
    expect(read('1 2 0 0 0 0 _')).toEqual(['1 2 0 0 0 0 3', 'total 此格原文为“空白”，按六类之和等于总计推得3。']);
    expect(read('1 _ / 0 0(注) 0 1.2.3')).toEqual(['1 _ _ 0 0 0 1', 'commercialEnterprise blank', 'researchInstitution notApplicable', 'legalServiceOrg remark', 'total 此格原文为“1.2.3”，按六类之和等于总计推得1。']);
    expect(read('0 0 0 0 0 0 /')).toEqual(['0 0 0 0 0 0 0', 'total 此格原文为“/”，按六类之和等于总计推得0。']);
    expect(read('1 1.2.3 0 0 0 0 _')).toEqual(['1 _ 0 0 0 0 _', 'commercialEnterprise unreadable', 'total blank']);
    expect(read('_ _ _ _ _ _ _')[0]).toBe('_ _ _ _ _ _ _');
    expect(read('_ _ _ _ _ 1 _')[0]).toBe('_ _ _ _ _ 1 1');
  });

  test('六类里只有一格没有数，总计又大：差的就是它', () => {
    expect(read('1 _ 0 0 0 0 3')).toEqual(['1 2 0 0 0 0 3', 'commercialEnterprise 此格原文为“空白”，按六类之和等于总计推得2。']);
    expect(read('1 1.2.3 0 0 0 0 3')).toEqual(['1 2 0 0 0 0 3', 'commercialEnterprise 此格原文为“1.2.3”，按六类之和等于总计推得2。']);
    expect(read('1 _ _ 0 0 0 3')[0]).toBe('1 _ _ 0 0 0 3');
    expect(read('4 _ 0 0 0 0 3')[0]).toBe('4 _ 0 0 0 0 3');
    expect(read('1 2 0 0 0 0 4')).toEqual(['1 2 0 0 0 0 4']);
  });

  test('少一个、多一个数字的，说明怎样读的', () => {
    expect(read('1 2 3 4 5 6 21', 'added')).toEqual(['1 2 3 4 5 6 21', '本行 本行少一个数字，只有读作“1 2 3 4 5 6 21”时六类之和等于总计，按此读入。']);
    expect(read('1 2 3 4 5 6 21', 'dropped')).toEqual(['1 2 3 4 5 6 21', '本行 本行多一个数字，只有读作“1 2 3 4 5 6 21”时六类之和等于总计，按此读入。']);
  });
});
