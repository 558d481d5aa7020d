import { createHash } from 'node:crypto';
import { civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { parseInstant, type Instant } from '@/domain/calendar/instant';
import type { Item, KeptContent } from '@/domain/publishing/item';
import { newItem, publishWork, reviewWork, submitWork } from '@/domain/publishing/steps';
import type { Result } from '@/domain/result';
import { letterPrefix } from '../../_shared/letter-head';
import type { Agency, AgencyRepository } from '../../_shared/repositories/agencies';
import type { CaseKeys } from '../../_shared/repositories/case-mapping';
import { publicationOf } from '../../_shared/repositories/item-publication';
import { itemRepository } from '../../_shared/repositories/items';
import { memberIdOf } from '../../_shared/repositories/member-record';
import type { Database } from '../../_shared/database';
import { EXAMPLES, type Example } from './example-texts';
import { COLLEAGUES } from './people';

const NOT_REAL = '这是一条示例，内容是编写的，只用来看看样子，不是真实的政府信息。';

function done<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`an example of the seed is refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function contentOf({ title, category, madeOn, summary, topic, documentNumber, text }: Example): KeptContent {
  const paragraphs = [NOT_REAL, ...text.split('\n')];
  return {
    title, category, madeOn: civilDate(madeOn), summary, topic, ...(documentNumber && { documentNumber }), body: paragraphs.map((line) => `<p>${line}</p>`).join(''), paragraphs,
    validity: 'inForce', elsewhere: [], attachments: [],
  };
}

/** Who wrote and reviewed an example: people of the seed where the agency has them. */
function peopleOf(agencyId: string, { blind }: Pick<CaseKeys, 'blind'>): (role: string) => string {
  return (role) => {
    const colleague = COLLEAGUES.find((one) => one.agencyId === agencyId && one.roles.some((held) => held === role));
    return colleague ? memberIdOf(agencyId, blind.pseudonym(`wx:${colleague.openid}`)) : `example-${role}`;
  };
}

/** An example after its three reviews, by the rules themselves. */
function reviewed(id: string, example: Example, agency: Agency, at: Instant, on: CivilDate, keys: CaseKeys): Item {
  const person = peopleOf(agency.id, keys);
  const by = (role: string) => ({ memberId: person(role), at });
  const draft = done(newItem({ id, agencyId: agency.id }, { content: contentOf(example) }, by('editor'), agency.level, on));
  return ([['officer', {}], ['reviewer', { secrecy: { touches: [] } }], ['officeHead', {}]] as const).reduce<Item>(
    (item, [role, more]) => done(reviewWork(item, { opinion: '同意公开。', ...more }, by(role))), done(submitWork(draft, by('editor'))),
  );
}

const idOf = ({ agencyId, title }: Example): string => createHash('sha256').update(JSON.stringify(['example', agencyId, title])).digest('hex').slice(0, 32);

/** 示例信息, through the same rules and the same writes as everybody's; one that was revised or withdrawn since stays as it is. */
export async function seedItems(db: Database, keys: CaseKeys, agencies: AgencyRepository): Promise<void> {
  const items = itemRepository(db, keys);
  // Numbers in the order of the days.
  for (const example of [...EXAMPLES].sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))) {
    const id = idOf(example);
    const agency = await agencies.find(example.agencyId);
    const at = parseInstant(`${example.publishedOn}T10:00:00+08:00`);
    if (!agency || !at) continue;
    const on = civilDate(example.publishedOn);
    const stored = await items.find(id);
    // Stopped between its draft and its publication: gone on with.
    if (stored && stored.state !== 'reviewing') continue;
    const item = stored ?? reviewed(id, example, agency, at, on, keys);
    if (!stored) await items.add(item);
    const make = (number: string) => done(publishWork(item, number, on, { memberId: peopleOf(agency.id, keys)('editor'), at }, keys.calendar));
    await items.publish(item, { code: letterPrefix(agency), on, at, make, seen: (next) => publicationOf(next, agency, at), moved: [] });
  }
}
