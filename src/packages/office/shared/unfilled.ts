import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';
import type { People } from '@/contract/office';

/** Who approves: without him what waits for it waits for nobody. */
const APPROVING = {
  officeHead: '批准延期',
  signatory: '签发答复',
} as const satisfies Partial<Record<StaffRole, string>>;
type Approving = keyof typeof APPROVING;

interface Unfilled { readonly label: string; readonly value: string; readonly note: string }

/** 没有人接的岗位: of the roles somebody loses, those that nobody else of the office has, with what waits for them. */
export function unfilledRows({ people, waiting }: Pick<People, 'people' | 'waiting'>, memberId: string, taken: readonly StaffRole[]): readonly Unfilled[] {
  const others = people.filter((one) => !one.left && one.memberId !== memberId);
  return (Object.keys(APPROVING) as Approving[])
    .filter((role) => taken.includes(role) && !others.some(({ roles }) => roles.includes(role)))
    .map((role) => {
      const { label } = STAFF_ROLES[role];
      const count = waiting?.[role] ?? 0;
      return {
        label: '没有人接', value: `${label}只有他一位`,
        note: `${count > 0 ? `还有${count}件等着${APPROVING[role]}，以后没有人能办；` : `以后没有人能${APPROVING[role]}；`}请先给同事加上这个岗位`,
      };
    });
}
