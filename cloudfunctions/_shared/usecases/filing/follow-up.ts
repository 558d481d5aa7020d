import type { CaseRepository } from '../../repositories/cases';

/**
 * 提交之后, before somebody looks at his messages or drafts. Looking never fails by it: what could not be done now — while
 * 只读 is on, or beside a rival — the clock does, and says what it could not.
 */
export async function followUp(cases: Pick<CaseRepository, 'toFollow'>, whose: { readonly agencyId: string } | { readonly owner: string }): Promise<void> {
  for (const follow of await cases.toFollow(whose)) await follow().catch(() => undefined);
}
