import { checkReport, comparisonMessage } from '../../report/check-report';
import type { Finding } from '../../report/finding';
import { formCells, type CellAddress } from '../../report/form-cells';
import type { StructuredReport } from '../../report/report';
import { articleLabel, document } from '../../statute/article';
import type { FindingPlace, YearFindingGroup } from '../finding';
import type { RawFinding } from './raw-finding';

/** Which cell a place of the checks names; the first of a row or column. */
function cellOf(finding: Finding, report: StructuredReport): CellAddress | undefined {
  const [table, ...parts] = finding.place;
  return formCells(report).find(({ place }) => place[0] === table && parts.every((part) => place.includes(part)))?.address;
}

const GROUPS: Readonly<Record<Finding['check'], YearFindingGroup>> = { C1: 'tables', C2: 'tables', C3: 'tables', C4: 'tables', C5: 'years', C6: 'years', C7: 'narrative' };

function sectionOf(finding: Finding, { sections }: StructuredReport): FindingPlace {
  const key = sections.find(({ title }) => finding.place.includes(title))?.key;
  return { kind: 'section', place: key ?? 'overview' };
}

/** C1–C7 of the report as it is now, against the one of the year before. */
export function tableFindings(report: StructuredReport, before: StructuredReport | undefined): readonly RawFinding[] {
  const checked = checkReport(report, before);
  if (!checked.ok) {
    const alone = checkReport(report);
    return [
      { group: 'years', severity: 'soft', where: '与上年对照', is: comparisonMessage(checked.error).replace(/[。]$/, ''), should: '应当能与上一年的报告核对', todo: '请核对上一年报告的单位名称和年份。', place: { kind: 'before', year: (report.year ?? 1) - 1 } },
      ...(alone.ok ? alone.value.map((finding) => raw(finding, report)) : []),
    ];
  }
  return checked.value.map((finding) => raw(finding, report));
}

function raw(finding: Finding, report: StructuredReport): RawFinding {
  const { check, severity, place, is, should, todo } = finding;
  const address = check === 'C7' ? undefined : cellOf(finding, report);
  return {
    group: GROUPS[check], severity, where: place.join(' · '), is, should, todo: `${todo.replace(/。$/, '')}。`, article: articleLabel(document('reportFormat')),
    place: check === 'C7' ? sectionOf(finding, report) : address ? { kind: 'cell', address } : { kind: 'tables' },
  };
}
