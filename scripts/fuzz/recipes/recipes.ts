import type { FunctionName } from '@/contract/actions';
import type { Recipe, Recipes } from '../hand';
import { APPLICATIONS } from './applications';
import { CASES } from './cases';
import { COUNTY_STAFF, COUNTY_YEAR } from './county';
import { GUIDES, READING } from './guides';
import { OPINION, TAKEOVER } from './intake';
import { ITEM_PAPERS, ITEMS } from './items';
import { LETTERS } from './letters';
import { OFFICE } from './office';
import { OWN } from './own';
import { BOOKS, REGISTERS } from './registers';
import { OWN_REQUESTS, REQUESTS, SIGNING } from './requests';
import { STEP_RECIPES } from './steps';
import { WITHHELD } from './withheld';
import { REPORT_PAPERS, YEAR_REPORTS } from './year-reports';

const ALL: { readonly [F in FunctionName]?: Recipes<F> } = {
  public: READING,
  applicant: { ...APPLICATIONS, ...OWN, ...OWN_REQUESTS },
  staff: { ...CASES, ...STEP_RECIPES, ...REQUESTS, ...ITEMS, ...WITHHELD, ...REGISTERS, ...OFFICE, ...COUNTY_STAFF, ...GUIDES, ...TAKEOVER },
  papers: { ...LETTERS, ...ITEM_PAPERS, ...REPORT_PAPERS, ...SIGNING },
  annual: { ...BOOKS, ...YEAR_REPORTS, ...COUNTY_YEAR },
  opinion: OPINION,
};

/** How the input of an action is made from what is there; undefined for what takes nothing that has to be there first. */
export const recipeOf = (fn: FunctionName, action: string): Recipe | undefined => (ALL[fn] as Readonly<Record<string, Recipe>> | undefined)?.[action];
