import type { CivilDate } from '@/domain/calendar/civil-date';
import type { MessageKind } from '@/domain/message/message';
import type { StaffRole } from '@/domain/statute/roles';
import type { PushPurpose } from '../../push/config';
import type { KeptMessage } from '../../repositories/message-record';
import type { Member, MemberRepository } from '../../repositories/members';
import { holdersOf } from './hearers';

/** What also goes to the office's WeChat: one grant is one message, so only what cannot wait for the next look into the inbox. */
const OFFICE_KINDS: readonly MessageKind[] = ['morningCard', 'unconfirmedTooLong', 'assigned'];

interface Recipient {
  readonly person: string;
  readonly purpose: PushPurpose;
}

/** Who holds a role today: whoever has it, and who stands in for him. */
async function holders(agencyId: string, role: StaffRole, today: CivilDate, members: MemberRepository): Promise<readonly Member[]> {
  return holdersOf(role, (await members.ofAgency(agencyId)).filter(({ left }) => left === undefined), today);
}

/** To whose WeChat a message goes. */
export async function recipientsOf({ reader, kind }: Pick<KeptMessage, 'reader' | 'kind'>, today: CivilDate, members: MemberRepository): Promise<readonly Recipient[]> {
  const [what = '', first = '', role = ''] = reader.split(':');
  if (what === 'owner') return [{ person: reader.slice('owner:'.length), purpose: 'progress' }];
  if (!OFFICE_KINDS.includes(kind)) return [];
  const member = what === 'member' ? await members.find(first) : undefined;
  const people = what === 'member' ? (member && member.left === undefined ? [member] : []) : await holders(first, role as StaffRole, today, members);
  return [...new Set(people.map(({ identity }) => identity))].map((person) => ({ person, purpose: 'reminder' }));
}
