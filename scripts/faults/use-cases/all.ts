import type { UseCase } from '../use-case';
import { APPLICANT } from './applicant';
import { BOOKS } from './books';
import { CASES } from './cases';
import { COUNTY } from './county';
import { DISCLOSURE } from './disclosure';
import { IMPORTS } from './imports';
import { ITEMS } from './items';
import { LETTERS } from './letters';
import { OFFICE } from './office';
import { OPINION } from './opinion';
import { PEOPLE } from './people';
import { REGISTERS } from './registers';
import { REPORT_WORK } from './report-work';
import { REPORTS } from './reports';
import { REQUESTS } from './requests';
import { STEPS } from './steps';
import { TOOLS } from './tools';

/** 办理动作 that write, each at least once. */
export const USE_CASES: readonly UseCase[] = [
  ...CASES, ...APPLICANT, ...STEPS, ...LETTERS, ...OPINION, ...REQUESTS, ...ITEMS, ...DISCLOSURE, ...REGISTERS, ...OFFICE, ...PEOPLE, ...COUNTY, ...BOOKS, ...REPORTS, ...REPORT_WORK, ...IMPORTS, ...TOOLS,
];
