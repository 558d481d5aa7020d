import { yearOf, type CivilDate } from '../calendar/civil-date';
import { art, type ArticleRef } from '../statute/article';
import { checkReport, plainAgencyName } from './check-report';
import { messageOf, type Finding } from './finding';
import { rowPlace } from './places';
import type { StructuredReport } from './report';

/** Whose report it has to be, and when. */
interface Admitting {
  /** 全称、简称 and, of a renamed agency, what it was called. */
  readonly names: readonly string[];
  readonly today: CivilDate;
  /** How far the report of that year has come here: published by its head, or on its way to him. */
  readonly here?: 'approved' | 'inReview' | undefined;
}

/** Why a report cannot be published as one of this agency. */
export type AdmissionRefusal =
  | { readonly code: 'yearUnknown' }
  | { readonly code: 'yearNotOver'; readonly year: number }
  | { readonly code: 'beforeReports'; readonly year: number }
  | { readonly code: 'otherAgency'; readonly agency: string; readonly own: string }
  | { readonly code: 'approvedHere'; readonly year: number }
  | { readonly code: 'inReviewHere'; readonly year: number };

/** The first year of which reports were published. @source 政府信息公开条例（2007）在2008年5月1日施行 */
const FIRST_YEAR = 2008;

/** What the refusals rest on: whose report it is and of which year. */
export const ADMISSION_RULE: ArticleRef = art(50);

/** 给用户看的一句话. */
export function admissionMessage(refusal: AdmissionRefusal): string {
  switch (refusal.code) {
    case 'yearUnknown': return '没有读到这是哪一年的报告，不能公布。请在原文的标题里写上年份，再导入一次。';
    case 'yearNotOver': return `这是${refusal.year}年的报告，${refusal.year}年还没有结束，不能公布。请核对是不是选错了文件。`;
    case 'beforeReports': return `年度报告从${FIRST_YEAR}年开始，原文的年份读作${refusal.year}年，请核对原文的标题。`;
    case 'otherAgency': return `原文是“${refusal.agency}”的报告，不是${refusal.own}的，不能公布。请核对是不是选错了文件；单位改过名的，请管理员先在单位资料里写上原来的名称。`;
    case 'approvedHere': return `${refusal.year}年的年报是在这里审核、审定以后公布的，不能用导入的换掉。要改的，请打开这一年的年报，点“更正”，重新审核、审定。`;
    case 'inReviewHere': return `${refusal.year}年的年报正在这里审核、审定，不能用导入的代替。请等审定公布；不用了的，请审核的人先退回。`;
  }
}

/** 昌乐县乔官镇人民政府 and 乔官镇 are one, 昌乐县 and 昌乐县乔官镇 are not. */
const isOneOf = (agency: string, names: readonly string[]): boolean => names.map(plainAgencyName).some((name) => name !== '' && plainAgencyName(agency).endsWith(name));

/** 能不能作为本单位这一年的年报; what was reviewed here is changed by a correction that is reviewed, too. */
export function admissionRefusal({ agency, year }: Pick<StructuredReport, 'agency' | 'year'>, { names, today, here }: Admitting): AdmissionRefusal | undefined {
  if (agency !== null && !isOneOf(agency, names)) return { code: 'otherAgency', agency, own: names[0] ?? '' };
  if (year === null) return { code: 'yearUnknown' };
  if (year < FIRST_YEAR) return { code: 'beforeReports', year };
  if (year >= yearOf(today)) return { code: 'yearNotOver', year };
  return here && { code: here === 'approved' ? 'approvedHere' : 'inReviewHere', year };
}

/** 要对照原件确认的一处: something the reader doubted, or numbers that do not hold together. */
export interface ConfirmationPoint {
  readonly place: string;
  readonly message: string;
  /** 怎么办. */
  readonly todo?: string;
  /** doubt: of the reading · tables: inside the report · years: against the year before or after · narrative: text against tables */
  readonly kind: 'doubt' | 'tables' | 'years' | 'narrative';
}

const KINDS: Readonly<Record<Finding['check'], ConfirmationPoint['kind']>> = { C1: 'tables', C2: 'tables', C3: 'tables', C4: 'tables', C5: 'years', C6: 'years', C7: 'narrative' };

const pointOf = (finding: Finding): ConfirmationPoint => ({ place: finding.place.join(' · '), message: messageOf(finding), todo: finding.todo, kind: KINDS[finding.check] });

/** Findings against a neighbouring year of the same agency, however its name is written there; one that cannot be compared says nothing. */
function againstNeighbour(report: StructuredReport, before: StructuredReport | undefined): readonly ConfirmationPoint[] {
  const checked = before && checkReport(report, { ...before, agency: report.agency });
  return checked?.ok ? checked.value.filter(({ check, severity }) => KINDS[check] === 'years' && severity === 'hard').map(pointOf) : [];
}

const [CARRIED_IN, CARRIED_OUT] = (['carriedOverIn', 'carriedOverOut'] as const).map((row) => rowPlace(row).join(' · ')) as [string, string];

/** What the year after begins with is what this one hands on: that is the cell to look at here. */
const inThisYear = (point: ConfirmationPoint): ConfirmationPoint => ({ ...point, place: point.place.replace(CARRIED_IN, CARRIED_OUT) });

/**
 * 要逐处确认的: every doubt of the reading — what does not add up among them —, what does not fit the years beside it, and
 * sentences that tell other numbers than the tables. Each once.
 */
export function confirmationPoints(report: StructuredReport, beside: { readonly before?: StructuredReport | undefined; readonly after?: StructuredReport | undefined } = {}): readonly ConfirmationPoint[] {
  const checked = checkReport(report);
  const narrative = checked.ok ? checked.value.filter(({ check }) => KINDS[check] === 'narrative').map(pointOf) : [];
  const points = [
    ...report.doubts.map(({ place, message, code }): ConfirmationPoint => ({ place, message, kind: /^C\d$/.test(code) ? 'tables' : 'doubt' })),
    ...againstNeighbour(report, beside.before),
    ...(beside.after ? againstNeighbour(beside.after, report).map(inThisYear) : []),
    ...narrative,
  ];
  const seen = new Set<string>();
  return points.filter(({ place, message }) => !seen.has(`${place}|${message}`) && Boolean(seen.add(`${place}|${message}`)));
}
