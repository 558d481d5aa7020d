import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { applicantMessageWords } from '@/domain/message/applicant-words';
import type { MessageFacts, MessageWords } from '@/domain/message/message';
import { officeWords } from '@/domain/message/office-words';
import type { Inbox, InboxMessage } from '@/contract/inbox';
import type { InboxOf, InboxRepository, LetterBoxItem } from '../../repositories/inbox';
import { agencyOfReader, type KeptMessage } from '../../repositories/message-record';

const factsOf = ({ kind, at, reminder, card, request, guide, item, withheld, report, urge }: KeptMessage): MessageFacts =>
  ({ kind, on: civilDateAt(at), ...(reminder && { reminder }), ...(card && { card }), ...(request && { request: request.kind }), ...(guide && { guide: guide.facts }), ...(item?.review && { review: item.review }),
    ...(report && { report: { year: report.year, ...(report.due && { due: report.due }), ...(report.name && { name: report.name }) } }),
    ...(urge && { urge }), ...(withheld?.overdue !== undefined && withheld.soon !== undefined && { withheld: { overdue: withheld.overdue, soon: withheld.soon } }) });

const withWords = ({ id, kind, at, unread, caseId, number, request, guide, item, withheld, report, urge }: LetterBoxItem, words: MessageWords, agencyShortName?: string): InboxMessage => ({
  id, kind, at, unread, ...words, ...(caseId && { caseId, number }), ...(request && { requestId: request.id, number }), ...(guide && { guideOf: guide.agencyId }), ...(item && { itemId: item.id }), ...(withheld && { withheldOf: withheld.agencyId, ...(withheld.id && { withheldId: withheld.id }) }), ...(report && { reportOf: report.agencyId, reportYear: report.year }), ...(urge && { urgeId: urge.id, urgeOf: urge.agencyId }), ...(agencyShortName && { agencyShortName }),
});

/** A message in the words of the office. @param names short names of agencies by id */
export const officeMessage = (item: LetterBoxItem, names: ReadonlyMap<string, string>): InboxMessage =>
  withWords(item, officeWords(factsOf(item)), names.get(agencyOfReader(item.reader) ?? ''));

/** A message in words for the applicant. @param agency how the agency of the case is called */
export const applicantMessage = (item: LetterBoxItem, agency: string): InboxMessage => withWords(item, applicantMessageWords(factsOf(item), agency));

/** One page with its number of unread ones. */
export async function inboxPage(
  inbox: InboxRepository, box: InboxOf, cursor: string | undefined, tell: (items: readonly LetterBoxItem[]) => Promise<readonly InboxMessage[]>,
): Promise<Inbox> {
  const [{ items, next }, unread] = await Promise.all([inbox.page(box, cursor), inbox.unread(box)]);
  return { items: await tell(items), unread, ...(next && { next }) };
}

export type MarkRead = { readonly ids: readonly string[] } | { readonly all: true };

/** Marks messages as read. @returns how many are left */
export async function markMessages(inbox: InboxRepository, box: InboxOf, wanted: MarkRead, at: Instant): Promise<{ readonly unread: number }> {
  await ('all' in wanted ? inbox.readThrough(box, at) : inbox.read(box, wanted.ids));
  return { unread: await inbox.unread(box) };
}
