import { agencyRepository } from '../repositories/agencies';
import { caseRepository } from '../repositories/cases';
import { offeredTemplates } from '../push/config';
import { inboxRepository } from '../repositories/inbox';
import { memberRepository } from '../repositories/members';
import { itemRepository } from '../repositories/items';
import { letterRepository } from '../repositories/letters';
import { openingRepository } from '../repositories/openings';
import { wizardRepository } from '../repositories/wizards';
import { pushGrantRepository } from '../repositories/push-grants';
import type { FrontCloud } from '../usecases/staff/front-cloud';
import { openCloud } from './opened';

/** What a phone asks first works with this; every other action of the staff has it too. */
export const frontOf = ({ db, keys }: Pick<Awaited<ReturnType<typeof openCloud>>, 'db' | 'keys'>): FrontCloud => ({
  calendar: keys.calendar,
  blind: keys.blind,
  agencies: agencyRepository(db),
  members: memberRepository(db),
  cases: caseRepository(db, keys),
  wizards: wizardRepository(db),
  letters: letterRepository(db, keys),
  openings: openingRepository(db),
  inbox: inboxRepository(db, keys.blind),
  pushGrants: pushGrantRepository(db, keys),
  pushTemplates: offeredTemplates(),
  items: itemRepository(db, keys),
});

export const frontCloud = async (): Promise<FrontCloud> => frontOf(await openCloud());
