import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import { APPLICANT_KINDS } from '@/domain/applicant/kinds';
import { normalizeProse } from '@/domain/applicant/text';
import { DELIVERIES, FORMS } from '@/domain/statute/provision';

/** 草稿里的每一项 as the form calls it; what an older version wrote goes under its own name. */
export const DRAFT_LABELS: Readonly<Record<string, string>> = {
  step: '填到哪一步', forWhom: '为谁申请', helperName: '代办人', helperPhone: '代办人电话', helperConsent: '已取得同意', kind: '申请人类别', name: '姓名或者名称',
  documentKind: '证件种类', documentNumber: '证件号码', contactName: '联系人', phone: '电话', email: '电子邮箱', address: '地址', description: '想要的信息',
  form: '信息形式', delivery: '获取途径', uploads: '附件', key: '提交标识', consent: '同意的录音或者照片', originals: '录音或者照片', guardian: '监护人',
  asksWho: '为别人申请', minority: '年龄', alsoWanted: '还想要的信息',
};

const labels = (table: Readonly<Record<string, { readonly label: string }>>): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(table).map(([key, { label }]) => [key, label]));

/** What was chosen in a draft, in the words of the form. */
const CHOSEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: labels(APPLICANT_KINDS), documentKind: labels(IDENTITY_DOCUMENTS), form: FORMS, delivery: DELIVERIES,
  forWhom: { self: '自己', ward: '自己监护的人', other: '别人' }, minority: { guarded: '未满十四周岁', young: '未成年' },
  step: { description: '想要的信息', forWhom: '为谁申请', kind: '申请人类别', name: '姓名', identity: '证件', guardian: '监护人', contact: '联系方式', provision: '怎样获取', attachments: '附件', check: '核对' },
};

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);
const nameOf = (value: unknown): string => (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : typeof value === 'string' ? value : JSON.stringify(value));

/** 草稿的一项 as people read it: what was chosen by its label, files by their names, and everything else as it was typed. */
export function draftValue(key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '不是';
  if (Array.isArray(value)) return value.map(nameOf).map(normalizeProse).join('、') || '没有';
  if (typeof value !== 'string') return normalizeProse(JSON.stringify(value));
  return own(own(CHOSEN, key) ?? {}, value) ?? normalizeProse(value);
}
