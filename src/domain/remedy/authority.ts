import type { ArticleRef } from '../statute/article';
import type { RemedyFacts } from './facts';
import { inForce } from './in-force';
import { reconsideration, reconsideration2017 } from './refs';

interface AuthorityRow {
  readonly agency: string;
  /** 行政复议机关 by kind. */
  readonly label: string;
  readonly rule: ArticleRef;
  /** The law until the end of 2023; `orSuperior`: the applicant could choose 上一级主管部门 instead. */
  readonly until2023: { readonly rule: ArticleRef; readonly orSuperior?: true };
}

/**
 * 行政复议机关 by level of the agency. 司法行政部门 alone may also be taken to 上一级司法行政部门 (art. 28): its agency
 * record names both.
 * @source 行政复议法 arts. 24, 27; 行政复议法（2017年修正） arts. 12–15
 */
export const RECONSIDERATION_AUTHORITIES = {
  township: { agency: '乡镇人民政府', label: '县级人民政府', rule: reconsideration(24, 1, 2), until2023: { rule: reconsideration2017(13, 1) } },
  subdistrict: { agency: '街道办事处', label: '设立该街道办事处的县级人民政府', rule: reconsideration(24, 1, 3), until2023: { rule: reconsideration2017(15, 1, 1) } },
  countyDepartment: { agency: '县级政府部门', label: '县级人民政府', rule: reconsideration(24, 1, 1), until2023: { rule: reconsideration2017(12, 1), orSuperior: true } },
  county: { agency: '县级人民政府', label: '市级人民政府', rule: reconsideration(24, 1, 2), until2023: { rule: reconsideration2017(13, 1) } },
  cityDepartment: { agency: '市级政府部门', label: '市级人民政府', rule: reconsideration(24, 1, 1), until2023: { rule: reconsideration2017(12, 1), orSuperior: true } },
  city: { agency: '市级人民政府', label: '省级人民政府', rule: reconsideration(24, 1, 2), until2023: { rule: reconsideration2017(13, 1) } },
  provinceDepartment: { agency: '省级政府部门', label: '省级人民政府', rule: reconsideration(24, 1, 1), until2023: { rule: reconsideration2017(12, 1), orSuperior: true } },
  province: { agency: '省级人民政府', label: '省级人民政府（本机关）', rule: reconsideration(24, 2), until2023: { rule: reconsideration2017(14) } },
  vertical: { agency: '海关、金融、外汇管理等垂直领导的机关，税务、国家安全机关', label: '上一级主管部门', rule: reconsideration(27), until2023: { rule: reconsideration2017(12, 2) } },
} as const satisfies Record<string, AuthorityRow>;

/** Where an agency stands. */
export type AgencyLevel = keyof typeof RECONSIDERATION_AUTHORITIES;

export const AGENCY_LEVELS = Object.keys(RECONSIDERATION_AUTHORITIES) as readonly AgencyLevel[];

export const isAgencyLevel = (word: string): word is AgencyLevel => (AGENCY_LEVELS as readonly string[]).includes(word);

/** 向谁申请行政复议, by name where it is known, and the rule that says so. */
export function authorityOf(facts: RemedyFacts): { readonly authority: string; readonly rule: ArticleRef } {
  const { label, rule, until2023 }: AuthorityRow = RECONSIDERATION_AUTHORITIES[facts.agencyLevel];
  const name = facts.authorityName ?? label;
  if (inForce('reconsideration', facts)) return { authority: name, rule };
  return { authority: until2023.orSuperior ? `${name}或者上一级主管部门` : name, rule: until2023.rule };
}
