import type { CivilDate } from '../calendar/civil-date';

const DIGITS = 5;

/**
 * 索引号 `<机关代码>/<年月>-<顺序号>`: 11370725004230218K/202603-00007. Taken when an item is first published and kept
 * over all its revisions; the serial number runs from 1 within an agency and a year, without gaps.
 * @param code 统一社会信用代码 of the agency, or its 代字 while it has entered none (GB 32100)
 * @param on the day of publication
 * @source 条例 art. 12(2): 政府信息公开目录包括索引; the form is the one catalogues of counties use
 */
export const indexNumber = (code: string, on: CivilDate, serial: number): string =>
  `${code}/${on.slice(0, 4)}${on.slice(5, 7)}-${String(serial).padStart(DIGITS, '0')}`;
