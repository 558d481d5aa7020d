import type { CategoryKey } from '@/domain/publishing/categories';
import { ok } from '@/domain/result';
import type { PublicItem, PublicItemSummary, PublishedActions, WithdrawnItem } from '@/contract/published';
import { NOT_FOUND, refuse } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { PublicPublication, PublicationSummary } from '../../repositories/publication-record';
import type { PublicationScope } from '../../repositories/publications';
import type { UseCase } from '../../serving/call';
import { agencySummary, agencyThen } from '../../views/agency';
import type { PublicCloud } from './public-cloud';
import { successors } from './successors';

type Value<A extends keyof PublishedActions> = PublishedActions[A]['value'];
interface Scoped { readonly agencyId: string; readonly scope: 'own' | 'county' }

const NO_ITEM = refuse('notFound', '没有找到这条信息，可能链接不完整，请从目录重新进入。');
const WITHDRAWN = refuse('withdrawn', '这条信息已经撤回，附件不再提供。');

const scopeOf = ({ scope }: Scoped, { id, parentId }: Agency): PublicationScope => (scope === 'own' ? { agencyId: id } : { countyId: parentId ?? id });

/** 目录的一行. @param agency undefined when its record is gone */
export function itemSummary({ agencyId, publishedOn, ...item }: PublicationSummary, agency: Agency | undefined): PublicItemSummary {
  return { ...item, agencyId, publishedOn, agencyShortName: agency ? agencyThen(agency, publishedOn).shortName : '' };
}

interface List extends Scoped { readonly category?: CategoryKey | undefined; readonly year?: number | undefined; readonly cursor?: string | undefined }

/** 目录的一页, newest first; the texts are not read for it. @source 条例 arts. 12, 20, 21 */
export const listItems: UseCase<List, Value<'listItems'>, PublicCloud> = async (input, _call, { agencies, publications }) => {
  const { agencyId, category, year, cursor } = input;
  const agency = await agencies.find(agencyId);
  if (!agency) return NOT_FOUND.agency;
  const filter = { scope: scopeOf(input, agency), ...(category && { category }) };
  const [page, years] = await Promise.all([publications.listOf({ ...filter, ...(year !== undefined && { year }) }, cursor), cursor === undefined ? publications.yearsOf(filter) : undefined]);
  const others = [...new Set(page.items.map((item) => item.agencyId))].filter((id) => id !== agency.id);
  const named = [agency, ...await agencies.some(others)];
  return ok({
    agency: agencySummary(agency, await successors(agency, agencies)),
    items: page.items.map((item) => itemSummary(item, named.find(({ id }) => id === item.agencyId))), ...(page.next && { next: page.next }), ...(years && { years }),
  });
};

function itemOf({ id, agencyId, indexNumber, publishedOn, revisions, fromAnswer, content }: PublicPublication, agency: Agency): PublicItem {
  const { title, summary, category, madeOn, documentNumber, topic, validity, validUntil, body, paragraphs, attachments, elsewhere } = content;
  const then = agencyThen(agency, publishedOn);
  return {
    state: 'public', id, agencyId, agencyShortName: then.shortName, agency: agencySummary(then), indexNumber, title, summary, category, madeOn, publishedOn, validity,
    ...(documentNumber && { documentNumber }), ...(topic && { topic }), ...(validUntil && { validUntil }), body, paragraphs, elsewhere, revisions, ...(fromAnswer && { fromAnswer }),
    attachments: attachments.map(({ uploadId, name, bytes, kind }) => ({ uploadId, name, bytes, kind })),
  };
}

/** 一条信息; of a withdrawn one that it was, when and why. */
export const getItem: UseCase<{ readonly id: string }, PublicItem | WithdrawnItem, PublicCloud> = async ({ id }, _call, { agencies, publications, openAddress }) => {
  const found = await publications.find(id);
  const agency = found && await agencies.find(found.agencyId);
  if (!found || !agency) return NO_ITEM;
  if (found.state === 'public') return ok({ ...itemOf(found, agency), ...(openAddress && { openAddress }) });
  const { indexNumber, publishedOn, withdrawn } = found;
  return ok({ state: 'withdrawn', id, agency: agencySummary(agencyThen(agency, publishedOn)), indexNumber, publishedOn, withdrawn });
};

/** 下载附件, only while the item is public. */
export const itemFile: UseCase<{ readonly id: string; readonly uploadId: string }, Value<'itemFile'>, PublicCloud> = async ({ id, uploadId }, _call, { publications, files }) => {
  const found = await publications.find(id);
  if (!found) return NO_ITEM;
  if (found.state === 'withdrawn') return WITHDRAWN;
  const file = found.content.attachments.find((one) => one.uploadId === uploadId);
  const url = file && await files.address(file.fileId);
  return file && url ? ok({ url, name: file.name, bytes: file.bytes }) : NOT_FOUND.upload;
};

/** 各类有多少条. */
export const itemsByCategory: UseCase<Scoped, Value<'itemsByCategory'>, PublicCloud> = async (input, _call, { agencies, publications, openAddress }) => {
  const agency = await agencies.find(input.agencyId);
  if (!agency) return NOT_FOUND.agency;
  return ok({ agency: agencySummary(agency), counts: Object.fromEntries(await publications.countsOf(scopeOf(input, agency))) as Partial<Record<CategoryKey, number>>, ...(openAddress && { openAddress }) });
};
