import { markReadInput, staffInboxInput } from '@/contract/inbox';
import { caseInput, whoAmIInput } from '@/contract/opening';
import type { StaffActions } from '@/contract/staff';
import { searchCasesInput, workbenchInput } from '@/contract/workbench';
import { onAgency, onCase, withBindings } from '../_shared/entry/staff';
import { action, type ActionTable } from '../_shared/function';
import type { FrontCloud } from '../_shared/usecases/staff/front-cloud';
import { getCase } from '../_shared/usecases/staff/get-case';
import { inbox, markRead } from '../_shared/usecases/staff/inbox';
import { whoAmI } from '../_shared/usecases/staff/who-am-i';
import { searchCases, workbench } from '../_shared/usecases/staff/workbench';

/** 一打开就要的: what a phone asks for first, and what the function holds from its start. */
export const front = {
  whoAmI: action(whoAmIInput, withBindings(whoAmI)),
  workbench: action(workbenchInput, onAgency(workbench)),
  inbox: action(staffInboxInput, withBindings(inbox)),
  markRead: action(markReadInput, withBindings(markRead)),
  searchCases: action(searchCasesInput, onAgency(searchCases)),
  getCase: action(caseInput, onCase(getCase)),
} satisfies Partial<ActionTable<StaffActions, FrontCloud>>;
