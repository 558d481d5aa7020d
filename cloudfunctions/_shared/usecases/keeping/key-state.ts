import type { KeyState } from '@/contract/keeping';
import { ok } from '@/domain/result';
import type { AgencyCall } from '../../entry/staff';
import type { KeyRotation } from '../../repositories/key-rotations';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from '../staff/staff-cloud';

/** How far 换密钥 is, as it is shown. */
function stateOf({ key, since, pass, last, cleanAt }: KeyRotation): Omit<KeyState, 'others'> {
  const left = pass && Math.max(0, pass.total - pass.checked);
  return {
    key, since, state: cleanAt ? 'moved' : 'moving', ...(cleanAt && { movedAt: cleanAt }), ...(left !== undefined && { left }),
    broken: Math.max(pass?.failed ?? 0, last?.failed ?? 0),
  };
}

/** 密钥: under which one personal data lies, and whether an earlier one may leave the settings. */
export const keyState: UseCase<{ readonly agencyId: string }, KeyState, StaffCloud, AgencyCall> = async (_input, _call, { keyRotations }) => {
  const [state, { key, others }] = [await keyRotations.state(), keyRotations.settings];
  // Changed in the settings, and the timer has not come yet.
  return ok(state?.key === key ? { ...stateOf(state), others } : { key, others, state: 'moving', broken: 0 });
};
