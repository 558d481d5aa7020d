import { cellProblem, checkDoubts, placeOf, withCell } from './cell-values';
import { formCells } from './form-cells';
import type { Doubt, StructuredReport } from './report';

/**
 * 数据文件里的年报: read as carefully as a paper. A number the form cannot have is left blank and told, and what does not
 * add up is told whether the file says so or not; of a file nobody touched nothing changes.
 */
export function fromData(read: StructuredReport): StructuredReport {
  const wrong = formCells(read).filter((cell) => cellProblem(cell, cell.in(read), read) !== undefined);
  const report = wrong.reduce((one, cell) => withCell(one, cell, null), read);
  const blanked = wrong.map((cell): Doubt => ({ code: 'unreadable', place: placeOf(cell), message: `数据文件里写的是${String(cell.in(read))}，这一格不能是这个数，没有读入。` }));
  const told = (found: Doubt) => read.doubts.some(({ code, place }) => code === found.code && place === found.place);
  return { ...report, doubts: [...read.doubts, ...blanked, ...checkDoubts(report).filter((found) => !told(found))] };
}
