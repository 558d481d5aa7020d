/**
 * Limits of the platform that a deployment can meet.
 * @source cloud.tencent.com/document/product/583/11637 云函数配额限制; docs.cloudbase.net/database/faq 集合与索引数
 */
export const LIMITS = {
  functions: 50,
  collections: 100,
  indexes: 100,
  fieldsOfIndex: 31,
  /** Names and values of one function together. */
  variableBytes: 4096,
  memoryMB: { least: 64, most: 3072 },
  timeoutSeconds: { least: 1, most: 900 },
  timersOfFunction: 10,
  /** A zip sent inside the call. @source @cloudbase/manager-node 5.6.5 lib/function/index.js */
  zipBytes: 1.5 * 1024 * 1024,
} as const;
