import { rolesFor } from '@/domain/case/duties';
import type { StaffRole } from '@/domain/statute/roles';
import { WALKED_IN, wizardRecord, type LookedAt } from '@/domain/wizard/record';
import { wizardStanding, type WizardStanding } from '@/domain/wizard/standing';
import type { DisclosureCase } from '@/domain/case/case';
import type { WizardMatter } from '@/contract/wizard';
import type { Agency } from '../repositories/agencies';
import type { WizardRecordOf } from '../repositories/wizards';

interface Seen { readonly names: ReadonlyMap<string, string>; readonly roles: readonly StaffRole[]; readonly on: LookedAt }

/** What the phone needs to walk through the wizard of a case, and what was answered so far. */
export function wizardMatter(current: DisclosureCase, agency: Agency, stored: WizardRecordOf | undefined, { names, roles, on }: Seen): WizardMatter {
  const { marks, since } = wizardRecord(current, stored?.version ?? current.version, on);
  const officers = rolesFor('decided', 'inProgress');
  return {
    mine: WALKED_IN.includes(current.state) && officers.some((role) => roles.includes(role)),
    marks, since, agencyLevel: agency.level,
    ...(agency.reconsiderationAuthority && { reviewAuthority: agency.reconsiderationAuthority }),
    ...(stored && { saved: { answers: stored.answers, revision: stored.revision, savedAt: stored.savedAt, by: names.get(stored.by) ?? '同事' } }),
  };
}

/** Where the stored answers lead, as far as the file agrees with them. */
export const storedStanding = (current: DisclosureCase, stored: WizardRecordOf | undefined, on: LookedAt): WizardStanding =>
  wizardStanding(stored?.answers ?? {}, wizardRecord(current, stored?.version ?? current.version, on));
