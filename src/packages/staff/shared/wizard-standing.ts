import type { StaffCase } from '@/contract/staff';
import { wizardStanding, type WizardStanding } from '@/domain/wizard/standing';

/** Where the answers that are stored lead, as far as the file of the case agrees with them. */
export const standingOf = ({ records, wizard: { marks, since, saved } }: Pick<StaffCase, 'records' | 'wizard'>): WizardStanding =>
  wizardStanding(saved?.answers ?? {}, { records, marks, since });
