import { ok } from '@/domain/result';
import type { CaseEvent } from '@/domain/case/event';
import type { StaffCase } from '@/contract/staff';
import { advance } from '../../advance';
import { asDeputy } from '../../entry/standing';
import type { CaseCall } from '../../entry/staff';
import type { Outcome } from '../../refusal';
import { caseViewFor } from './case-view';
import type { StaffCloud } from './staff-cloud';

/** Who enters an event of the office, and when: the cloud's clock, never the phone's. */
export const entryOf = ({ at, member }: Pick<CaseCall, 'at' | 'member'>) => ({ at, by: { kind: 'staff', memberId: member.id } }) as const;

/** One step of the office: carried out, and shown as it is afterwards. */
export async function step(call: CaseCall, version: number, event: CaseEvent, cloud: StaffCloud): Promise<Outcome<StaffCase>> {
  const done = await advance(call.application, version, asDeputy(event, call.application.disclosure.state, call), cloud);
  return done.ok ? ok(await caseViewFor(done.value, call, cloud)) : done;
}
