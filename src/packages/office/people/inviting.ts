import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';

/** What is typed into an invitation so far. */
export interface Inviting {
  readonly name: string;
  readonly roles: readonly StaffRole[];
}

export const BLANK: Inviting = { name: '', roles: [] };

const isRole = (value: unknown): value is StaffRole => typeof value === 'string' && value in STAFF_ROLES;

/** What the phone kept, checked. */
export function parseInviting(value: unknown): Inviting | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, roles } = value as Record<keyof Inviting, unknown>;
  return { name: typeof name === 'string' ? name : '', roles: Array.isArray(roles) ? roles.filter(isRole) : [] };
}
