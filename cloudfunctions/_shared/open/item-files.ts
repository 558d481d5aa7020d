import { fullDay } from '@/domain/calendar/civil-date';
import { categoryOf } from '@/domain/publishing/categories';
import { ELSEWHERE_CHANNELS } from '@/domain/publishing/channels';
import { VALIDITIES } from '@/domain/publishing/content';
import type { KeptContent } from '@/domain/publishing/item';
import type { Agency } from '../repositories/agencies';
import type { PublicationRepository } from '../repositories/publications';
import type { Publication, PublicPublication } from '../repositories/publication-record';
import { notThere, type WebFile } from '../serving/web';
import { agencyThen } from '../views/agency';
import { ADDRESSES } from '@/domain/open/addresses';
import { itemJson, withdrawnWords } from './item-json';
import { escaped } from './report-html';
import { TYPES } from './report-files';

const NO_ITEM = notThere('没有这条信息，请从公开目录里选择。');
const STYLE = 'body{max-width:40em;margin:0 auto;padding:1.5em 1em;font:1.1rem/1.8 serif}h1{font-size:1.4rem;text-align:center}h2{font-size:1.1rem}a,dd{overflow-wrap:anywhere}dl{display:grid;grid-template-columns:6em 1fr;margin:1em 0;padding:.5em 0;border:solid #999;border-width:1px 0;font-size:.95rem}dd{margin:0}table{border-collapse:collapse}td,th{border:1px solid #000;padding:.2em .5em}@page{size:A4;margin:25mm}';

const linked = (address: string, words: string): string => `<a href="${escaped(address)}" rel="noopener nofollow">${escaped(words)}</a>`;

/** 附件、还公开在: what belongs to the text and does not stand in it. */
function besides(id: string, { attachments, elsewhere }: KeptContent): string {
  const files = attachments.map(({ uploadId, name }) => linked(`${id}/${uploadId}`, name));
  const places = elsewhere.map(({ channel, on, link }) => [escaped(ELSEWHERE_CHANNELS[channel].label), ...(on ? [`${fullDay(on)}起`] : []), ...(link && /^https?:/i.test(link) ? [linked(link, link)] : [])].join('，'));
  return ([['附件', files], ['还公开在', places]] as const).map(([title, lines]) => (lines.length > 0 ? `<h2>${title}</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>` : '')).join('');
}

/** One published item as a page by itself. The text was sanitised when it was published; here nothing may run besides. */
function itemPage({ id, indexNumber, publishedOn, content }: PublicPublication, { name }: Agency): string {
  const { title, category, madeOn, documentNumber, topic, validity, validUntil, summary, body } = content;
  const fields = [
    ['索引号', indexNumber], ['发布机构', name], ['类别', categoryOf(category).label], ['生成日期', madeOn], ['公开日期', publishedOn],
    ['文号', documentNumber], ['主题词', topic], ['有效性', VALIDITIES[validity].label], ['有效期至', validUntil], ['内容概述', summary],
  ];
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><dl>${fields.map(([label, value]) => (value ? `<dt>${label}</dt><dd>${escaped(value)}</dd>` : '')).join('')}</dl>
<article>${body}</article>${besides(id, content)}</body></html>
`;
}

const ID = /^([A-Za-z0-9_-]{8,64})\.(json|html)$/;

/** The file at an address of an item; what was withdrawn says so, and nothing else of it is there. */
export async function itemFile(name: string, agency: Agency, publications: Pick<PublicationRepository, 'find'>, base: string): Promise<WebFile> {
  const [, id, format] = ID.exec(name) ?? [];
  const item: Publication | undefined = id ? await publications.find(id) : undefined;
  if (!item || item.agencyId !== agency.id) return NO_ITEM;
  if (item.state === 'withdrawn') return notThere(withdrawnWords(item), 410);
  const then = agencyThen(agency, item.publishedOn);
  return format === 'json'
    ? { type: TYPES.json, body: itemJson(item, then, base), changedAt: item.changedAt }
    : { type: TYPES.html, body: itemPage(item, then), changedAt: item.changedAt };
}

const CURSOR = /^\d{4}-\d{2}-\d{2}T[\d:.+]{10,30}\/[A-Za-z0-9_-]{8,64}$/;

/** 公开目录 as data, a page at a time. */
export async function itemList(agency: Agency, after: string | undefined, publications: Pick<PublicationRepository, 'listOf'>, base: string): Promise<WebFile> {
  if (after !== undefined && !CURSOR.test(after)) return notThere('翻页的位置不正确，请从第一页开始。');
  const { items, next } = await publications.listOf({ scope: { agencyId: agency.id } }, after);
  const list = items.map(({ id, indexNumber, title, summary, category, madeOn, publishedOn, documentNumber, validity }) => ({
    id, indexNumber, title, summary, category, madeOn, publishedOn, ...(documentNumber && { documentNumber }), validity: VALIDITIES[validity].label,
    address: base + ADDRESSES.item(agency.id, id), page: base + ADDRESSES.itemPage(agency.id, id),
  }));
  return { type: TYPES.json, body: `${JSON.stringify({ publisher: agency.name, items: list, ...(next && { next: `${base}${ADDRESSES.items(agency.id)}?after=${encodeURIComponent(next)}` }) }, null, 1)}\n` };
}
