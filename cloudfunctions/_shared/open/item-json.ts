import { categoryOf } from '@/domain/publishing/categories';
import { VALIDITIES } from '@/domain/publishing/content';
import { art, articleLabel } from '@/domain/statute/article';
import type { Agency } from '../repositories/agencies';
import type { Publication, PublicPublication } from '../repositories/publication-record';
import { ADDRESSES, SCHEMAS } from '@/domain/open/addresses';

const ITEM_TYPE = '主动公开的政府信息';

/** 一条公开的政府信息的数据文件, by the fields of art. 12. */
export function itemJson({ id, indexNumber, publishedOn, changedAt, content, revisions }: PublicPublication, agency: Pick<Agency, 'id' | 'name' | 'shortName'>, base: string): string {
  const { title, category, summary, madeOn, documentNumber, topic, validity, validUntil, paragraphs, attachments, elsewhere } = content;
  return `${JSON.stringify({
    $schema: `${base}${SCHEMAS.item}`, type: ITEM_TYPE,
    publisher: { id: agency.id, name: agency.name, shortName: agency.shortName },
    id, indexNumber, title, summary, madeOn, publishedOn, changedAt, revision: revisions.length,
    category: { key: category, label: categoryOf(category).label, rule: articleLabel(categoryOf(category).rule) },
    ...(documentNumber && { documentNumber }), ...(topic && { topic }),
    validity: VALIDITIES[validity].label, ...(validUntil && { validUntil }),
    paragraphs,
    attachments: attachments.map(({ uploadId, name, bytes, kind }) => ({ name, bytes, kind, address: base + ADDRESSES.itemFile(agency.id, id, uploadId) })),
    elsewhere: elsewhere.flatMap(({ link }) => (link ? [link] : [])),
  }, null, 1)}\n`;
}

/** What is said of an item that was withdrawn; of what it said nothing is left. */
export const withdrawnWords = ({ withdrawn }: Extract<Publication, { readonly state: 'withdrawn' }>): string => `这条信息已经撤回，原因：${withdrawn.reason}`;

const TWELVE = `依据：${articleLabel(art(12, 2))}。`;
const text = (title: string, description = '', more: object = {}) => ({ title, description: `${description}${TWELVE}`, type: 'string', ...more });

/** 主动公开信息数据文件的格式, JSON Schema 2020-12. */
export const itemSchema = (base: string) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...(base ? { $id: `${base}${SCHEMAS.item}` } : {}),
  title: ITEM_TYPE, description: `一条主动公开的政府信息，字段按公开目录的要求。${TWELVE}`, type: 'object', additionalProperties: false,
  required: ['$schema', 'type', 'publisher', 'id', 'indexNumber', 'title', 'summary', 'madeOn', 'publishedOn', 'changedAt', 'revision', 'category', 'validity', 'paragraphs', 'attachments', 'elsewhere'],
  properties: {
    $schema: text('格式', '这个格式的地址。'),
    type: { title: '种类', description: `固定的文字。${TWELVE}`, const: ITEM_TYPE },
    publisher: {
      title: '发布机构', description: TWELVE, type: 'object', additionalProperties: false, required: ['id', 'name', 'shortName'],
      properties: { id: text('编号', '地址里用的编号。'), name: text('全称'), shortName: text('简称') },
    },
    id: text('编号', '地址里用的编号。'), indexNumber: text('索引号'), title: text('名称'), summary: text('内容概述'),
    madeOn: text('生成日期', '', { format: 'date' }), publishedOn: text('公开日期', '', { format: 'date' }), changedAt: text('最后改动的时间', '', { format: 'date-time' }),
    revision: { title: '第几版', description: `从1开始。${TWELVE}`, type: 'integer', minimum: 1 },
    category: {
      title: '类别', description: `依据：${articleLabel(art(20))}、${articleLabel(art(21))}。`, type: 'object', additionalProperties: false, required: ['key', 'label', 'rule'],
      properties: { key: text('编号'), label: text('名称'), rule: text('依据的条文') },
    },
    documentNumber: text('文号'), topic: text('主题词'),
    validity: { title: '有效性', description: TWELVE, enum: Object.values(VALIDITIES).map(({ label }) => label) },
    validUntil: text('有效期至', '', { format: 'date' }),
    paragraphs: { title: '正文', description: `一段一项。${TWELVE}`, type: 'array', items: { type: 'string' } },
    attachments: {
      title: '附件', description: TWELVE, type: 'array',
      items: { title: '一个附件', description: TWELVE, type: 'object', additionalProperties: false, required: ['name', 'bytes', 'kind', 'address'], properties: { name: text('文件名'), bytes: { title: '字节数', description: TWELVE, type: 'integer' }, kind: text('格式'), address: text('网址', '从这里取附件。') } },
    },
    elsewhere: { title: '还在哪里公开', description: `网址。${TWELVE}`, type: 'array', items: { type: 'string' } },
  },
});
