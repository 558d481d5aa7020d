import type { AgencySummary } from '@/contract/public';
import type { Done, Reply } from '@/contract/reply';
import type { Membership } from '@/contract/staff';
import type { StaffRole } from '@/domain/statute/roles';
import { call } from './cloud';
import { rememberStaffTabs } from './staff-tabs';
import { load, save } from './storage';

/** An agency this person works for, or, from the county office, looks into. */
export interface Desk {
  readonly agencyId: string;
  readonly agencyName: string;
  /** Whether this person handles applications there; the others only read. */
  readonly handles: boolean;
  /** Whether 更正、建议和投诉 are shown to this person there. */
  readonly requests: boolean;
  /** Whether this person writes what is to be published there. */
  readonly writes: boolean;
}

/** What is looked at: applications, or what is published and counted, which who only writes for the public sees too. */
type DeskOf = 'cases' | 'publishing';

const KEY = 'staff.agency';
const HANDLERS: readonly StaffRole[] = ['officer', 'reviewer', 'officeHead', 'signatory'];
const WRITERS: readonly StaffRole[] = ['editor', 'officer'];

type Roles = Pick<Membership, 'roles'>;
/** Whether somebody of this role handles applications and may see who asks. */
export const handlesCases = ({ roles }: Roles): boolean => roles.some((role) => HANDLERS.includes(role));
const writesItems = ({ roles }: Roles): boolean => roles.some((role) => WRITERS.includes(role));

/** Whoever keeps only people and settings has no desk. */
const sees = (membership: Roles, of: DeskOf): boolean => handlesCases(membership) || membership.roles.includes('supervisor') || (of === 'publishing' && writesItems(membership));

/** 更正、建议、投诉、意见 are for whoever answers, signs or watches; not for who only reviews drafts (cloudfunctions/_shared/authorization.ts). */
const REQUEST_READERS: readonly StaffRole[] = ['officer', 'supervisor', 'signatory', 'officeHead'];
const readsRequests = ({ roles }: Roles): boolean => roles.some((role) => REQUEST_READERS.includes(role));

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Remembers for which agency this person works on this phone. */
export const rememberDesk = (agencyId: string): void => { save(KEY, agencyId); };

/** The desk to open: the one wanted, the one used last, else the first. */
export const chosenDesk = (desks: readonly Desk[], wanted?: string): Desk | undefined =>
  desks.find(({ agencyId }) => agencyId === wanted) ?? desks.find(({ agencyId }) => agencyId === load(KEY, text)) ?? desks[0];

/** Own desks, those where one has something to do first; the county office reads along with the agencies below it. */
export function desksOf(memberships: readonly Membership[], agencies: readonly AgencySummary[], of: DeskOf = 'cases'): readonly Desk[] {
  const own = memberships.filter((membership) => sees(membership, of))
    .map((membership): Desk => ({ agencyId: membership.agencyId, agencyName: membership.agencyName, handles: handlesCases(membership), writes: writesItems(membership), requests: readsRequests(membership) }));
  const counties = new Set(memberships.filter(({ roles }) => roles.includes('supervisor')).map(({ agencyId }) => agencyId));
  const mine = new Set(own.map(({ agencyId }) => agencyId));
  const below = agencies.filter(({ id, parentId }) => parentId !== undefined && counties.has(parentId) && !mine.has(id))
    .map(({ id, name }): Desk => ({ agencyId: id, agencyName: name, handles: false, writes: false, requests: true }));
  const acts = (desk: Desk): boolean => desk.handles || (of === 'publishing' && desk.writes);
  return [...own.filter(acts), ...below, ...own.filter((desk) => !acts(desk))];
}

/** Whether somebody watches over a county: a supervisor of an agency that has none above it. */
const watchesCounty = (memberships: readonly Membership[], agencies: readonly AgencySummary[]): boolean =>
  memberships.some(({ roles, agencyId }) => roles.includes('supervisor') && agencies.some(({ id, parentId }) => id === agencyId && parentId === undefined));

/** Every desk of the identity that calls; none for whoever is not bound to an agency. */
export async function listDesks(of: DeskOf = 'cases'): Promise<Reply<readonly Desk[]>> {
  const reply = await call('staff', 'whoAmI', {});
  if (!reply.ok) return reply;
  const answer = (agencies: readonly AgencySummary[]): Done<readonly Desk[]> => {
    rememberStaffTabs(watchesCounty(reply.value, agencies) ? 'county' : 'staff');
    return { ...reply, value: desksOf(reply.value, agencies, of) };
  };
  if (!reply.value.some(({ roles }) => roles.includes('supervisor'))) return answer([]);
  const agencies = await call('public', 'listAgencies', {});
  return agencies.ok ? answer(agencies.value) : agencies;
}
