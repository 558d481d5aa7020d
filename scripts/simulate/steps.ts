import type { Reply } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import type { StepInputDraft } from '@/contract/steps';
import { addDays } from '@/domain/calendar/civil-date';
import type { LetterKey } from '@/domain/statute/letters';
import { LOCAL_PIN } from '../../cloudfunctions/_local/seed/people';
import type { Run } from './run';
import type { Desk } from './county';
import type { World } from './world';

/** An application in hand on a day. */
export interface Hand {
  readonly run: Run & { readonly id: string; readonly version: number };
  readonly world: World;
}
export type Done = Reply<unknown>;

/** The application as it is on the screen; opened where it is not. */
export const look = async ({ run, world }: Hand): Promise<StaffCase> => run.seen ?? world.desk(run.agencyId, 'officer').value('staff', 'getCase', { id: run.id });

interface Taking { readonly by?: Desk; readonly pin?: true; readonly late?: string }

/** 办理的一步 as the office enters it today. */
export async function take({ run, world }: Hand, steps: readonly StepInputDraft[], { by = 'officer', pin, late }: Taking = {}): Promise<Reply<StaffCase>> {
  const reply = await world.desk(run.agencyId, by).call('staff', 'takeStep', { id: run.id, version: run.version, steps: [...steps], ...(pin && { pin: LOCAL_PIN }), ...(late && { late: { reason: late } }) });
  if (reply.ok) await issueNotices(world, run.agencyId, reply.value);
  return reply;
}

const NOTICES: readonly LetterKey[] = ['correctionNotice', 'feeNotice', 'extensionNotice', 'reasonsNotice', 'delayNotice', 'thirdPartyConsult', 'jointConsult'];
const FILLED = { payment: '到县政务服务大厅非税窗口缴纳，或者按通知上的账号转账。', atStake: '中标单位的报价明细', recipient: { name: '澄川试样建材有限公司', organization: true, address: '澄川县澄川路1号' } } as const;

function filledFor(kind: LetterKey) {
  if (kind === 'feeNotice') return { payment: FILLED.payment };
  return kind === 'thirdPartyConsult' || kind === 'jointConsult' ? { atStake: FILLED.atStake, recipient: FILLED.recipient } : {};
}

/** 出告知书 of what was just entered, so that nothing is asked of anybody without a paper. */
async function issueNotices(world: World, agencyId: string, { id, version, lettersDue }: StaffCase): Promise<void> {
  for (const { place, kind } of lettersDue.filter((one) => NOTICES.includes(one.kind))) {
    await world.desk(agencyId, 'officer').call('papers', 'issueLetter', { id, version, place, filled: filledFor(kind) });
  }
}

const two = (value: number) => String(value).padStart(2, '0');

/** 迟到的登记: what happened a month ago and was not written down then. */
export const aMonthAgo = ({ world }: Hand) => addDays(world.today, -30);

/** 邮件号 of 邮政企业, invented. */
export const mailNumberOf = ({ run }: Hand): string => `XA${two(run.version)}${run.id.replace(/\D/g, '').padStart(9, '0').slice(-7)}37`;
