import type { Agency, AgencyRepository } from '../repositories/agencies';
import type { ChangedPublication } from '../repositories/open-publications';
import type { PublicationRepository } from '../repositories/publications';
import type { ReportRepository } from '../repositories/reports';
import { notThere, type WebFile, type WebRequest } from '../serving/web';
import { ADDRESSES, OPEN, SCHEMAS } from '@/domain/open/addresses';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { agencyThen } from '../views/agency';
import type { FileRepository } from '../files/file-repository';
import { atomFeed, feedChangedAt, itemEntry, jsonFeed, reportEntry } from './feed';
import { itemAttachment } from './item-attachment';
import { itemFile, itemList } from './item-files';
import { itemSchema } from './item-json';
import { reportFile, TYPES } from './report-files';
import { reportSchema } from './report-schema';

/** What the data files are made from. */
export interface OpenCloud {
  readonly agencies: AgencyRepository;
  readonly reports: ReportRepository;
  readonly publications: PublicationRepository;
  readonly files: Pick<FileRepository, 'address'>;
  readonly changedPublications: (limit: number, agencyIds: readonly string[]) => Promise<readonly ChangedPublication[]>;
  readonly openAddress?: string;
}

const NOTHING = notThere('没有这个地址。可以从 open/index.json 看有哪些单位和文件。');
const NO_AGENCY = notThere('没有这个单位，可以从 open/index.json 看有哪些单位。');
/** Items, and reports, of a feed. */
const NEWEST = 50;
const MOST_YEARS = 100;

const json = (value: unknown, more: Partial<WebFile> = {}): WebFile => ({ type: TYPES.json, body: `${JSON.stringify(value, null, 1)}\n`, ...more });

const about = ({ id, name, shortName }: Agency, base: string) => ({
  id, name, shortName, index: base + ADDRESSES.agency(id), reports: base + ADDRESSES.reports(id), items: base + ADDRESSES.items(id),
  feed: base + ADDRESSES.feed(id, 'atom'), jsonFeed: base + ADDRESSES.feed(id, 'json'),
});

async function index(base: string, { agencies }: OpenCloud): Promise<WebFile> {
  return json({ agencies: (await agencies.all()).map((agency) => about(agency, base)), schemas: { report: base + SCHEMAS.report, item: base + SCHEMAS.item } });
}

async function reportList(agency: Agency, base: string, { reports }: OpenCloud): Promise<WebFile> {
  const list = await reports.list(agency.id, MOST_YEARS);
  return json({
    publisher: agency.name,
    reports: list.map(({ year, title, version, publishedAt, summary }) => ({
      year, title, version, publishedAt, ...summary,
      json: base + ADDRESSES.report(agency.id, year, 'json'), csv: base + ADDRESSES.report(agency.id, year, 'csv'), html: base + ADDRESSES.report(agency.id, year, 'html'), docx: base + ADDRESSES.original(agency.id, year), xlsx: base + ADDRESSES.original(agency.id, year, undefined, 'xlsx'),
      thisVersion: base + ADDRESSES.report(agency.id, year, 'json', version),
    })),
  });
}

async function feed(agency: Agency, format: string, base: string, { agencies, reports, changedPublications }: OpenCloud): Promise<WebFile> {
  const all = agency.parentId === undefined;
  const members = all ? [agency, ...(await agencies.all()).filter(({ parentId }) => parentId === agency.id)] : [agency];
  const nameOf = (id: string, at: Instant) => agencyThen(members.find((one) => one.id === id) ?? agency, civilDateAt(at)).name;
  const ids = members.map(({ id }) => id);
  const changed = await changedPublications(NEWEST, ids);
  // Reports of the same time only: nothing is read that is not shown, and nothing between two entries is left out.
  const published = await reports.newest(NEWEST, ids, changed.length < NEWEST ? '' : changed[changed.length - 1]?.changedAt);
  const entries = [...published.map((report) => reportEntry(report, nameOf(report.agencyId, report.publishedAt))), ...changed.map((item) => itemEntry(item, nameOf(item.agencyId, item.changedAt)))]
    .sort((one, other) => (one.changedAt < other.changedAt ? 1 : one.changedAt > other.changedAt ? -1 : 0));
  const changedAt = feedChangedAt(entries);
  const made = { agency, all, entries, base };
  return { type: format === 'atom' ? TYPES.atom : TYPES.jsonFeed, body: format === 'atom' ? atomFeed(made) : jsonFeed(made), ...(changedAt && { changedAt }) };
}

async function ofAgency(id: string, rest: string, { query }: WebRequest, base: string, cloud: OpenCloud): Promise<WebFile> {
  const agency = /^[a-z0-9-]{1,40}$/.test(id) ? await cloud.agencies.find(id) : undefined;
  if (!agency) return NO_AGENCY;
  if (rest === 'index.json') return json(about(agency, base));
  if (rest === 'reports.json') return reportList(agency, base, cloud);
  if (rest === 'items.json') return itemList(agency, query.after, cloud.publications, base);
  const [, format] = /^feed\.(atom|json)$/.exec(rest) ?? [];
  if (format) return feed(agency, format, base, cloud);
  const [, kind, name = ''] = /^(reports|items)\/([^/]+)$/.exec(rest) ?? [];
  if (kind === 'reports') return reportFile(name, agency, cloud.reports, base);
  if (kind === 'items') return itemFile(name, agency, cloud.publications, base);
  const [, item, uploadId] = /^items\/([^/]+)\/([^/]+)$/.exec(rest) ?? [];
  return item && uploadId ? itemAttachment(item, uploadId, agency, cloud) : NOTHING;
}

/**
 * 开放数据: every published report and item as files at addresses that stay. Whatever is not public is not in the
 * collections this reads. The service may hand the path over with or without the word it is mounted under.
 */
export async function openFiles(request: WebRequest, cloud: OpenCloud): Promise<WebFile> {
  const path = request.path.startsWith(`${OPEN}/`) ? request.path.slice(OPEN.length + 1) : request.path;
  const base = cloud.openAddress ?? request.base;
  if (path === 'index.json' || path === '' || path === OPEN) return index(base, cloud);
  if (path === 'schema/report.json') return { type: TYPES.schema, body: `${JSON.stringify(reportSchema(base), null, 1)}\n` };
  if (path === 'schema/item.json') return { type: TYPES.schema, body: `${JSON.stringify(itemSchema(base), null, 1)}\n` };
  const [id = '', ...rest] = path.split('/');
  return rest.length > 0 ? ofAgency(id, rest.join('/'), request, base, cloud) : NOTHING;
}
