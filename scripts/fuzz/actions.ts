import type * as z from 'zod/mini';
import type { FunctionName } from '@/contract/actions';
import { actions as annual } from '../../cloudfunctions/annual/handler';
import { actions as applicant } from '../../cloudfunctions/applicant/actions';
import { actions as opinion } from '../../cloudfunctions/opinion/handler';
import { actions as papers } from '../../cloudfunctions/papers/handler';
import { actions as open } from '../../cloudfunctions/public/handler';
import { actions as staff } from '../../cloudfunctions/staff/actions';

/** One action of one function, with what it takes. */
export interface FuzzedAction {
  readonly fn: FunctionName;
  readonly action: string;
  readonly schema: z.ZodMiniType;
}

const TABLES = { public: open, applicant, staff, papers, annual, opinion } as const;

/** Every action of every function that a client may call. */
export const ACTIONS: readonly FuzzedAction[] = (Object.keys(TABLES) as FunctionName[]).flatMap((fn) =>
  Object.entries(TABLES[fn] as Readonly<Record<string, { readonly schema?: z.ZodMiniType }>>).flatMap(([action, { schema }]) => (schema ? [{ fn, action, schema }] : [])));

/** Done seldom: after it many other calls have nothing left to do. */
export const SELDOM = ['deleteMyData', 'recordLeaving', 'changeRoles', 'releasePin', 'mergeAgency', 'eraseCases', 'importNotice', 'continueSeries', 'takeOver', 'deletePractice', 'renameAgency', 'setPin'];

/** Lists that are opened first, so that ids are known. */
export const LISTS: readonly (readonly [FunctionName, string, object])[] = [
  ['applicant', 'listApplications', {}], ['applicant', 'myRequests', {}], ['applicant', 'listDrafts', {}],
  ['staff', 'workbench', {}], ['staff', 'itemsOf', {}], ['staff', 'requestsOf', { state: 'open' }], ['staff', 'withheldOf', { show: 'all' }], ['staff', 'listPeople', {}],
  ['staff', 'outlets', {}], ['staff', 'staffRules', {}], ['annual', 'bookLines', { kind: 'training', year: 2026 }], ['papers', 'reportDesk', {}],
];

const CASES = ['staff.workbench', 'staff.getCase', 'applicant.listApplications', 'applicant.submitApplication'];

/** The kinds of records by the words in an action's name. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Item$|^item|Places|ItemFile/, ['staff.itemsOf', 'papers.saveItem', 'staff.submitItem', 'public.listItems']],
  [/Request|Correction$|^suggestion|requestFile|requestLetter/, ['staff.requestsOf', 'applicant.myRequests', 'applicant.submitRequest', 'staff.registerRequest']],
  [/[wW]ithheld|Assessment/, ['staff.withheldOf']],
  [/egistration/, ['staff.registrations', 'staff.registerElsewhere']],
  [/Rule|ruleFile/, ['staff.staffRules', 'staff.saveRule']],
  [/Line$/, ['annual.bookLines', 'annual.saveLine']],
  [/[uU]rge/, ['annual.urges', 'annual.urge']],
  [/Agency$/, ['staff.countyAgencies', 'public.listAgencies']],
];

/** Which actions tell the ids that an action takes. */
export function idsFor({ action }: FuzzedAction): readonly string[] {
  return KINDS.find(([words]) => words.test(action))?.[1] ?? CASES;
}
