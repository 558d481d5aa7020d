import type { Application } from '../application';
import type { MemberRepository } from '../repositories/members';

/** Names of everyone who did something to the case: of the agency, and of the county when it reviewed. */
export async function namesOf({ disclosure, handler }: Application, agencyId: string, members: MemberRepository): Promise<ReadonlyMap<string, string>> {
  const names = new Map((await members.ofAgency(agencyId)).map(({ id, name }) => [id, name]));
  const all = disclosure.events.flatMap(({ by }) => (by.kind === 'staff' ? [by.memberId, by.deputyFor ?? by.memberId] : []));
  for (const id of new Set([...all, ...handler ? [handler] : []].filter((one) => !names.has(one)))) {
    const member = await members.find(id);
    if (member) names.set(id, member.name);
  }
  return names;
}
