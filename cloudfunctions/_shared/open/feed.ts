import type { Instant } from '@/domain/calendar/instant';
import { sha256 } from '../crypto/sha256';
import type { Agency } from '../repositories/agencies';
import type { ChangedPublication } from '../repositories/open-publications';
import type { ListedReport } from '../repositories/reports';
import { ADDRESSES } from '@/domain/open/addresses';
import { escaped } from './report-html';

/** One entry of what is new. */
export interface FeedEntry {
  /** The same for the same thing, whatever address it is read at. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** Address of the page, and of the data. */
  readonly page: string;
  readonly data: string;
  readonly agency: string;
  readonly publishedAt: Instant;
  readonly changedAt: Instant;
}

/** A name that no address is part of, so that it outlives every move. */
function urn(name: string): string {
  const hash = sha256(Buffer.from(`open-government-disclosure:${name}`));
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

export function reportEntry({ agencyId, year, title, version, publishedAt }: ListedReport, agency: string): FeedEntry {
  return {
    id: urn(`${agencyId}/reports/${year}`), title: version > 1 ? `${title}（更新，第${version}版）` : title, words: `${agency}${year}年政府信息公开工作年度报告。`,
    page: ADDRESSES.report(agencyId, year, 'html'), data: ADDRESSES.report(agencyId, year, 'json'), agency, publishedAt, changedAt: publishedAt,
  };
}

export function itemEntry(item: ChangedPublication, agency: string): FeedEntry {
  const { _id: id, agencyId, indexNumber, changedAt } = item;
  const shared = { id: urn(`${agencyId}/items/${id}`), page: ADDRESSES.itemPage(agencyId, id), data: ADDRESSES.item(agencyId, id), agency, changedAt };
  return item.state === 'withdrawn'
    ? { ...shared, title: `已撤回：索引号${indexNumber}`, words: `这条信息已经撤回，原因：${item.withdrawn.reason}`, publishedAt: changedAt }
    : { ...shared, title: item.revision > 1 ? `${item.title}（更新）` : item.title, words: item.summary, publishedAt: item.publishedAt };
}

interface Feed {
  readonly agency: Pick<Agency, 'id' | 'name'>;
  /** The county's: of all its agencies. */
  readonly all: boolean;
  readonly entries: readonly FeedEntry[];
  readonly base: string;
}

const titleOf = ({ agency, all }: Feed): string => `${agency.name}${all ? '和所属单位' : ''}：新公开的信息`;
/** Nothing yet: the beginning of the Regulation. */
const NOTHING = '2019-05-15T00:00:00.000+08:00';
export const feedChangedAt = (entries: readonly FeedEntry[]): Instant | undefined => entries[0]?.changedAt;

/** Atom. @source RFC 4287 */
export function atomFeed(feed: Feed): string {
  const { agency, entries, base } = feed;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${urn(`${agency.id}/feed`)}</id>
<title>${escaped(titleOf(feed))}</title>
<updated>${entries[0]?.changedAt ?? NOTHING}</updated>
<link rel="self" type="application/atom+xml" href="${escaped(base + ADDRESSES.feed(agency.id, 'atom'))}"/>
<author><name>${escaped(agency.name)}</name></author>
${entries.map(({ id, title, words, page, data, agency: author, publishedAt, changedAt }) => `<entry>
<id>${id}</id>
<title>${escaped(title)}</title>
<published>${publishedAt}</published>
<updated>${changedAt}</updated>
<author><name>${escaped(author)}</name></author>
<link rel="alternate" type="text/html" href="${escaped(base + page)}"/>
<link rel="enclosure" type="application/json" href="${escaped(base + data)}"/>
<summary>${escaped(words)}</summary>
</entry>
`).join('')}</feed>
`;
}

/** JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const { agency, entries, base } = feed;
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1', title: titleOf(feed), language: 'zh-CN', feed_url: base + ADDRESSES.feed(agency.id, 'json'), authors: [{ name: agency.name }],
    items: entries.map(({ id, title, words, page, data, agency: author, publishedAt, changedAt }) => ({
      id, title, content_text: words, url: base + page, date_published: publishedAt, date_modified: changedAt, authors: [{ name: author }],
      attachments: [{ url: base + data, mime_type: 'application/json' }],
    })),
  }, null, 1)}\n`;
}
