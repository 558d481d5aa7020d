import type { Schema } from './schema-types';

const CLOSED = { read: false, write: false } as const;

/** Collections, indexes, rules, functions and timers: one declaration for the local cloud and for the deployment. */
export const SCHEMA = {
  collections: {
    /** 行政机关 */
    agencies: { rules: CLOSED, indexes: [{ name: 'byParent', fields: [{ field: 'parentId', order: 'asc' }, { field: 'name', order: 'asc' }] }] },
    /** 工作人员与微信身份的绑定 */
    members: { rules: CLOSED, indexes: [{ name: 'byOpenid', fields: [{ field: 'openid', order: 'asc' }] }, { name: 'byAgency', fields: [{ field: 'agencyId', order: 'asc' }] }] },
    /** 申请：一件一份文档 */
    cases: {
      rules: CLOSED,
      indexes: [
        { name: 'byNumber', unique: true, fields: [{ field: 'agencyId', order: 'asc' }, { field: 'number', order: 'asc' }] },
        { name: 'byApplicant', fields: [{ field: 'applicantOpenid', order: 'asc' }, { field: 'submittedAt', order: 'desc' }] },
      ],
    },
    /** 编号的当前值 */
    counters: { rules: CLOSED, indexes: [] },
    /** 未提交的申请 */
    drafts: { rules: CLOSED, indexes: [{ name: 'byOwner', fields: [{ field: 'openid', order: 'asc' }, { field: 'updatedAt', order: 'desc' }] }] },
    /** 已上传的材料 */
    uploads: { rules: CLOSED, indexes: [{ name: 'byOwner', fields: [{ field: 'openid', order: 'asc' }, { field: 'uploadedAt', order: 'desc' }] }] },
    /** 年度报告 */
    reports: { rules: CLOSED, indexes: [{ name: 'byAgency', unique: true, fields: [{ field: 'agencyId', order: 'asc' }, { field: 'year', order: 'desc' }] }] },
    /** 表三、表四的当年汇总 */
    tallies: { rules: CLOSED, indexes: [{ name: 'byAgency', fields: [{ field: 'agencyId', order: 'asc' }, { field: 'year', order: 'desc' }] }] },
    /** 站内消息 */
    messages: { rules: CLOSED, indexes: [{ name: 'byReader', fields: [{ field: 'openid', order: 'asc' }, { field: 'sentAt', order: 'desc' }] }] },
    /** 查看个人信息的记录 */
    accessLog: { rules: CLOSED, indexes: [{ name: 'byCase', fields: [{ field: 'caseId', order: 'asc' }, { field: 'at', order: 'desc' }] }] },
    /** 编号的使用与作废 */
    numberLog: { rules: CLOSED, indexes: [{ name: 'bySeries', unique: true, fields: [{ field: 'series', order: 'asc' }, { field: 'value', order: 'asc' }] }] },
    /** 密钥核对值 */
    keyChecks: { rules: CLOSED, indexes: [] },
  },
  storageRules: { read: false, writeFolder: 'uploads/', maxBytes: 25 * 1024 * 1024 },
  functions: [
    { name: 'public', timeoutSeconds: 10, memoryMB: 256, invokable: true, timers: [] },
    { name: 'applicant', timeoutSeconds: 20, memoryMB: 256, invokable: true, timers: [] },
    { name: 'staff', timeoutSeconds: 20, memoryMB: 256, invokable: true, timers: [] },
    { name: 'papers', timeoutSeconds: 60, memoryMB: 512, invokable: true, timers: [] },
    { name: 'clock', timeoutSeconds: 60, memoryMB: 256, invokable: false, timers: [{ name: 'daily', cron: '0 30 7 * * * *' }] },
  ],
} as const satisfies Schema;

export type CollectionName = keyof typeof SCHEMA.collections;
