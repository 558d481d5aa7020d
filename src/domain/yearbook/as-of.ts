import type { CivilDate } from '../calendar/civil-date';
import { YEARBOOK_KINDS } from './kinds';
import type { FieldRules } from './fields';
import type { YearLine } from './line';

/**
 * 到今天为止的台账: days that are still ahead have not happened. A document that is valid until December is in force in March and
 * counts as 废止 from its day on.
 */
export const linesAsOf = (lines: readonly YearLine[], today: CivilDate): readonly YearLine[] => lines.map((line) => {
  const fields: FieldRules = YEARBOOK_KINDS[line.kind].fields;
  const ahead = Object.entries(line.values).filter(([name, value]) => fields[name]?.type === 'day' && String(value) > today).map(([name]) => name);
  if (ahead.length === 0) return line;
  return { ...line, values: Object.fromEntries(Object.entries(line.values).filter(([name]) => !ahead.includes(name))) } as unknown as YearLine;
});
