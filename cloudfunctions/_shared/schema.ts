import type { IndexField, Schema } from './schema-types';

const CLOSED = { read: false, write: false } as const;
const up = (field: string) => ({ field, order: 'asc' }) as const satisfies IndexField;
/** A list: one entry an element. */
const each = (field: string) => ({ field, order: 'asc', list: true }) as const satisfies IndexField;
const down = (field: string) => ({ field, order: 'desc' }) as const satisfies IndexField;

/**
 * Collections, indexes, rules, functions and timers: one declaration for the local cloud and for the deployment.
 * Lists are read by one ordered key, `<date>/<id>`, so that a page begins after the last key of the one before.
 */
export const SCHEMA = {
  collections: {
    /** 行政机关 */
    agencies: { rules: CLOSED, indexes: [] },
    /** 工作人员与身份的绑定 */
    members: { rules: CLOSED, indexes: [
      { name: 'byIdentity', unique: true, fields: [up('identity'), up('agencyId')] },
      { name: 'byAgency', fields: [up('agencyId')] },
      { name: 'byDeputy', fields: [up('deputy.memberId')] },
    ] },
    /** 邀请工作人员；邀请码只存摘要 */
    invitations: { rules: CLOSED, indexes: [{ name: 'byAgency', fields: [up('agencyId'), up('state')] }] },
    /** 试邀请码的次数 */
    guesses: { rules: CLOSED, indexes: [] },
    /** 办得极多的人在这一段时间里用掉的次数，一人一份；只存摘要 */
    paces: { rules: CLOSED, indexes: [{ name: 'byEnd', fields: [up('until')] }] },
    /** 单位设置的变更 */
    settingsLog: { rules: CLOSED, indexes: [{ name: 'byAgency', fields: [up('agencyId'), down('at')] }] },
    /** 公开指南：单位正在编的一份，发布的另存 */
    guides: { rules: CLOSED, indexes: [] },
    /** 发布过的公开指南，一版一份 */
    guideEditions: { rules: CLOSED, indexes: [
      { name: 'byNumber', unique: true, fields: [up('agencyId'), down('number')] },
      { name: 'byDay', fields: [up('agencyId'), down('publishedOn'), down('number')] },
      { name: 'byChange', fields: [up('publishedAt'), up('_id')] },
    ] },
    /** 政府信息公开制度 */
    rules: { rules: CLOSED, indexes: [{ name: 'byAgency', fields: [up('agencyId'), down('key')] }, { name: 'byChange', fields: [up('changedKey')] }] },
    /** 申请：一件一份文档 */
    cases: { rules: CLOSED, indexes: [
      { name: 'byNumber', unique: true, fields: [up('agencyId'), up('number')] },
      { name: 'byOwner', fields: [up('owner'), down('projection.submittedKey')] },
      { name: 'workByDay', fields: [up('agencyId'), up('projection.shelf.desk'), up('projection.shelf.key')] },
      { name: 'workEverywhere', fields: [up('projection.shelf.desk'), up('projection.shelf.key')] },
      { name: 'workByGroup', fields: [up('agencyId'), up('projection.shelf.desk'), up('projection.shelf.group'), up('projection.shelf.key')] },
      { name: 'workByTurn', fields: [up('agencyId'), up('projection.shelf.desk'), each('projection.shelf.turns'), up('projection.shelf.key')] },
      { name: 'workByLaterTurn', fields: [up('agencyId'), up('projection.shelf.desk'), each('projection.shelf.turnsIf'), up('projection.shelf.key')] },
      { name: 'workByAnswer', fields: [up('agencyId'), up('projection.shelf.desk'), up('projection.shelf.answerOn')] },
      { name: 'workByOverdue', fields: [up('agencyId'), up('projection.shelf.desk'), up('projection.shelf.overdueAfter')] },
      { name: 'ofAgency', fields: [up('agencyId'), down('projection.submittedKey')] },
      { name: 'byToken', fields: [up('agencyId'), each('projection.shelf.tokens'), down('projection.submittedKey')] },
      { name: 'byName', fields: [up('agencyId'), up('blind.name'), down('projection.submittedKey')] },
      { name: 'byShelfForm', fields: [up('projection.shelf.form'), up('projection.submittedKey')] },
      { name: 'byShelfLife', fields: [up('projection.shelf.holdsUntil'), up('projection.submittedKey')] },
      { name: 'closedByDay', fields: [up('agencyId'), up('projection.shelf.ended'), down('projection.closedKey')] },
      { name: 'unconfirmed', fields: [up('projection.unconfirmed'), up('projection.submittedKey')] },
      { name: 'unconfirmedOfAgency', fields: [up('agencyId'), up('projection.unconfirmed'), up('projection.submittedKey')] },
      { name: 'countedByReceipt', fields: [up('agencyId'), up('projection.counted'), up('projection.receivedKey')] },
      { name: 'countedByEnd', fields: [up('agencyId'), up('projection.counted'), up('projection.closedKey')] },
      { name: 'countedKindByReceipt', fields: [up('agencyId'), up('projection.counted'), up('applicantKind'), up('projection.receivedKey')] },
      { name: 'countedKindByEnd', fields: [up('agencyId'), up('projection.counted'), up('applicantKind'), up('projection.closedKey')] },
      { name: 'remediedByEnd', fields: [up('agencyId'), up('projection.remedyKey'), up('projection.submittedKey')] },
      { name: 'openBySubmission', fields: [up('projection.open'), up('projection.submittedKey')] },
      { name: 'ownBySubmission', fields: [up('agencyId'), up('intake.takenOver'), up('projection.submittedKey')] },
      { name: 'openOfHandler', fields: [up('agencyId'), up('handler'), up('projection.open'), up('projection.bindingKey')] },
      { name: 'byWriting', fields: [up('projection.writtenKey')] },
      { name: 'agencyByWriting', fields: [up('agencyId'), up('projection.writtenKey')] },
      { name: 'byChain', fields: [up('agencyId'), up('chain.form'), up('projection.submittedKey')] },
      { name: 'byDocumentNumber', fields: [up('agencyId'), up('blind.documentNumber'), down('projection.submittedKey')] },
    ] },
    /** 练习件：同样的文档，不在任何统计、列表、搜索和提醒里 */
    practiceCases: { rules: CLOSED, indexes: [
      { name: 'byAgency', fields: [up('agencyId'), down('projection.submittedKey')] },
      { name: 'byOwner', fields: [up('owner'), down('projection.submittedKey')] },
    ] },
    /** 办理指引的回答，一件一份 */
    wizards: { rules: CLOSED, indexes: [] },
    /** 编号的当前值 */
    counters: { rules: CLOSED, indexes: [] },
    /** 编号的使用与作废 */
    numberLog: { rules: CLOSED, indexes: [{ name: 'bySeries', unique: true, fields: [up('series'), up('value')] }] },
    /** 未提交的申请 */
    drafts: { rules: CLOSED, indexes: [
      { name: 'byOwner', fields: [up('owner'), down('savedAt')] },
      { name: 'byAge', fields: [up('savedAt')] },
    ] },
    /** 附件 */
    uploads: { rules: CLOSED, indexes: [
      { name: 'byAge', fields: [up('state'), up('preparedAt')] },
      { name: 'byOwner', fields: [up('owner'), up('state')] },
      { name: 'byCase', fields: [up('caseId')] },
    ] },
    /** 出过的文书 */
    letters: { rules: CLOSED, indexes: [
      { name: 'byCase', fields: [up('caseId'), up('issuedAt')] },
      { name: 'byAgency', fields: [up('agencyId'), up('_id')] },
    ] },
    /** 申请人在线打开答复的时间 */
    openings: { rules: CLOSED, indexes: [] },
    /** 年度报告 */
    reports: { rules: CLOSED, indexes: [
      { name: 'byAgency', unique: true, fields: [up('agencyId'), down('year')] },
      { name: 'byChange', fields: [down('changedKey')] },
      { name: 'agencyByChange', fields: [up('agencyId'), down('changedKey')] },
    ] },
    /** 年度报告以前的版本，按“单位:年份:版本”取 */
    reportVersions: { rules: CLOSED, indexes: [] },
    /** 年报的编写、核对、审核，每个单位每年一份 */
    yearReports: { rules: CLOSED, indexes: [{ name: 'byYear', fields: [up('year'), up('agencyId')] }, { name: 'byChange', fields: [up('changedAt')] }, { name: 'agencyByChange', fields: [up('agencyId'), up('changedAt')] }] },
    /** 通读案件读到哪里，每个单位每年一份 */
    caseReadings: { rules: CLOSED, indexes: [] },
    /** 通读案件发现的，一件一份 */
    caseFindings: { rules: CLOSED, indexes: [{ name: 'byReading', fields: [up('agencyId'), up('year'), up('pass'), up('_id')] }] },
    /** 县里给乡镇定的年报期限，每个县每年一份 */
    reportDates: { rules: CLOSED, indexes: [] },
    /** 全县一览：每个县每年一份，各单位的数，随写随认 */
    countyBoards: { rules: CLOSED, indexes: [] },
    /** 县里的催办和单位的答复 */
    urges: { rules: CLOSED, indexes: [
      { name: 'byCounty', fields: [up('countyId'), down('key')] },
      { name: 'byAgency', fields: [up('agencyId'), down('key')] },
      { name: 'openOfCounty', fields: [up('countyId'), up('state'), down('key')] },
      { name: 'openOfAgency', fields: [up('agencyId'), up('state'), down('key')] },
      { name: 'waiting', fields: [up('state'), up('by')] },
    ] },
    /** 表三的逐年汇总 */
    tallies: { rules: CLOSED, indexes: [{ name: 'byAgency', unique: true, fields: [up('agencyId'), down('year')] }] },
    /** 站内消息 */
    messages: { rules: CLOSED, indexes: [{ name: 'byReader', fields: [up('reader'), down('at'), down('_id')] }, { name: 'toPush', fields: [up('pushed'), up('at')] }] },
    /** 读过的站内消息 */
    messageReads: { rules: CLOSED, indexes: [{ name: 'byPerson', fields: [up('person'), up('reader'), up('at')] }] },
    /** 允许发的微信订阅消息 */
    pushGrants: { rules: CLOSED, indexes: [] },
    /** 要发的微信订阅消息，每人每条一次 */
    pushOutbox: { rules: CLOSED, indexes: [{ name: 'byState', fields: [up('state'), up('nextAt')] }] },
    /** 站内消息读到哪里 */
    inboxMarks: { rules: CLOSED, indexes: [] },
    /** 定时任务最后一次办成的日子 */
    jobMarks: { rules: CLOSED, indexes: [] },
    /** 查看个人信息的记录 */
    accessLog: { rules: CLOSED, indexes: [{ name: 'byCase', fields: [up('caseId'), down('at')] }, { name: 'byChain', fields: [up('chain'), up('seq')] }] },
    /** 查看记录的链到了哪里：每个单位每人每天一份 */
    accessHeads: { rules: CLOSED, indexes: [{ name: 'byDay', fields: [up('agencyId'), up('key')] }] },
    /** 每天的封存：每个单位一份，全部单位一份；不删除（《网络安全法》第二十三条，不少于六个月） */
    seals: { rules: CLOSED, indexes: [{ name: 'byDay', fields: [up('agencyId'), down('day')] }] },
    /** 封存里的各件，一千件一份 */
    sealParts: { rules: CLOSED, indexes: [] },
    /** 删除清册：保管期限已满、删除了个人信息的申请，一件一份 */
    erasures: { rules: CLOSED, indexes: [
      { name: 'byAgency', fields: [up('agencyId'), down('at')] },
      { name: 'byFiles', fields: [up('filesGone'), up('at')] },
    ] },
    /** 更正、建议主动公开、投诉举报、意见建议：不是公开申请，不计入表三 */
    requests: { rules: CLOSED, indexes: [
      { name: 'byNumber', unique: true, fields: [up('agencyId'), up('number')] },
      { name: 'byOwner', fields: [up('owner'), down('key')] },
      { name: 'byAgency', fields: [up('agencyId'), up('state'), up('key')] },
    ] },
    /** 主动公开的信息：单位这一边，草稿、审核和经过都在里面 */
    items: { rules: CLOSED, indexes: [
      { name: 'byDuty', fields: [up('agencyId'), up('shelf.duty'), up('shelf.dutyKey')] },
      { name: 'dutyEverywhere', fields: [up('shelf.duty'), up('shelf.dutyKey')] },
      { name: 'byTurn', fields: [up('agencyId'), each('shelf.turns'), up('shelf.key')] },
      { name: 'byState', fields: [up('agencyId'), up('shelf.state'), up('shelf.key')] },
      { name: 'byLive', fields: [up('agencyId'), up('shelf.live'), down('shelf.liveKey')] },
    ] },
    /** 以前公开过的文本，每条每版一份 */
    itemVersions: { rules: CLOSED, indexes: [{ name: 'byItem', fields: [up('itemId'), up('revision')] }] },
    /** 主动公开的信息：公众这一边，只有公开着的和撤回的 */
    publications: { rules: CLOSED, indexes: [
      { name: 'byIndexNumber', unique: true, fields: [up('agencyId'), up('indexNumber')] },
      { name: 'byAgency', fields: [up('agencyId'), up('state'), down('publishedKey')] },
      { name: 'byCategory', fields: [up('agencyId'), up('state'), up('category'), down('publishedKey')] },
      { name: 'byCounty', fields: [up('countyId'), up('state'), down('publishedKey')] },
      { name: 'byCountyCategory', fields: [up('countyId'), up('state'), up('category'), down('publishedKey')] },
      { name: 'byChange', fields: [up('changedKey')] },
      { name: 'agencyByChange', fields: [up('agencyId'), down('changedKey')] },
    ] },
    /** 公开着的信息，每个单位每类多少 */
    publicationCounts: { rules: CLOSED, indexes: [{ name: 'byAgency', fields: [up('agencyId')] }, { name: 'byCounty', fields: [up('countyId')] }] },
    /** 在别处公开的渠道 */
    outlets: { rules: CLOSED, indexes: [{ name: 'byAgency', fields: [up('agencyId'), up('_id')] }] },
    /** 在别处公开的，逐条登记 */
    registrations: { rules: CLOSED, indexes: [
      { name: 'byAgency', fields: [up('agencyId'), up('state'), down('key')] },
      { name: 'byOutlet', fields: [up('agencyId'), up('state'), up('outletId'), down('key')] },
      { name: 'byLink', fields: [up('agencyId'), up('state'), up('linkKey')] },
      { name: 'byTitle', fields: [up('agencyId'), up('state'), up('titleKey')] },
    ] },
    /** 在别处公开的，每个渠道每月一份：逐条登记的条数和按月填报的数 */
    outletMonths: { rules: CLOSED, indexes: [{ name: 'byYear', fields: [up('agencyId'), up('year'), up('_id')] }] },
    /** 年度台账，一条一份文档 */
    yearLines: { rules: CLOSED, indexes: [
      { name: 'byYear', fields: [up('agencyId'), up('state'), each('years'), up('key')] },
      { name: 'byKind', fields: [up('agencyId'), up('state'), up('kind'), down('key')] },
      { name: 'byBook', fields: [up('agencyId'), up('state'), up('kind'), each('years'), down('key')] },
      { name: 'bySame', fields: [up('agencyId'), up('state'), up('kind'), up('sameKey')] },
    ] },
    /** 台账里说过“本年没有”的 */
    yearStatements: { rules: CLOSED, indexes: [{ name: 'byYear', fields: [up('agencyId'), up('year'), up('_id')] }] },
    /** 不予公开的，定期评估；意见和经过是封存的 */
    withheld: { rules: CLOSED, indexes: [{ name: 'byAgency', fields: [up('agencyId'), up('state'), up('sinceKey')] }] },
    /** 由申请答复、公开建议转来的信息：来自哪里，可疑的地方谁看过 */
    answerDrafts: { rules: CLOSED, indexes: [{ name: 'bySource', fields: [up('source'), up('_id')] }] },
    /** 类似的申请多了，建议转为主动公开 */
    likeProposals: { rules: CLOSED, indexes: [
      { name: 'byAgency', fields: [up('agencyId'), up('state'), down('key')] },
      { name: 'byCase', fields: [up('agencyId'), each('caseIds')] },
    ] },
    /** 县里导入的放假安排，每年第一份是通知，以后是调整 */
    notices: { rules: CLOSED, indexes: [{ name: 'byYear', unique: true, fields: [up('year'), up('sequence')] }] },
    /** 征求意见的链接 */
    consultationLinks: { rules: CLOSED, indexes: [{ name: 'byConsultation', fields: [up('caseId'), up('consultationId'), up('state')] }] },
    /** 先看看有没有公开：每个单位每天的次数，没有个人信息 */
    findingCounts: { rules: CLOSED, indexes: [{ name: 'byDay', fields: [up('agencyId'), up('on')] }] },
    /** 检索索引存档的目录；索引本身在云存储里 */
    searchSnapshots: { rules: CLOSED, indexes: [] },
    /** 运行：只读开关、数据迁移和恢复到哪里、定时任务最后一次 */
    operation: { rules: CLOSED, indexes: [] },
    /** 每个操作办了多少次、多快，没有个人信息：每个进程每小时一份 */
    metrics: { rules: CLOSED, indexes: [{ name: 'byDay', fields: [up('day'), up('_id')] }] },
    /** 密钥核对值 */
    keyChecks: { rules: CLOSED, indexes: [] },
  },
  storageRules: { read: false, writeFolder: 'uploads/', maxBytes: 25 * 1024 * 1024 },
  functions: [
    { name: 'public', timeoutSeconds: 10, memoryMB: 256, invokable: true, timers: [], web: 'open' },
    { name: 'applicant', timeoutSeconds: 20, memoryMB: 256, invokable: true, timers: [] },
    { name: 'staff', timeoutSeconds: 20, memoryMB: 256, invokable: true, timers: [] },
    { name: 'papers', timeoutSeconds: 60, memoryMB: 512, invokable: true, timers: [], web: 'originals' },
    { name: 'annual', timeoutSeconds: 60, memoryMB: 256, invokable: true, timers: [] },
    { name: 'opinion', timeoutSeconds: 20, memoryMB: 256, invokable: true, timers: [] },
    { name: 'clock', timeoutSeconds: 300, memoryMB: 256, invokable: false, timers: [
      { name: 'hourly', cron: '0 5 * * * * *' },
      { name: 'morning', cron: '0 30 8 * * * *' },
      { name: 'deliver', cron: '0 */10 * * * * *' },
      { name: 'nightly', cron: '0 30 2 * * * *' },
      { name: 'rebuildSearch', cron: '0 40 3 1 * * *' },
    ] },
  ],
} as const satisfies Schema;

export type CollectionName = keyof typeof SCHEMA.collections;
