import { document, type ArticleRef } from './article';

/** A way to serve the answer (送达) and the day that counts as the day of answering (答复日). */
export interface ServiceRule {
  readonly label: string;
  /** posting: 交邮之日 · signing: 签收之日 · opening: the moment it can be opened on-line */
  readonly answeredOn: 'posting' | 'signing' | 'opening';
  readonly rule: ArticleRef;
}

/** 送达方式. @source 国办公开办函〔2016〕235号 §4; `online` is an inference, so a paper service can follow */
export const SERVICE_WAYS = {
  online: { label: '在线送达', answeredOn: 'opening', rule: document('serviceReply') },
  post: { label: '邮寄（邮政企业）', answeredOn: 'posting', rule: document('serviceReply') },
  inPerson: { label: '当面送达', answeredOn: 'signing', rule: document('serviceReply') },
  entrusted: { label: '委托送达', answeredOn: 'signing', rule: document('serviceReply') },
} as const satisfies Record<string, ServiceRule>;

export type ServiceWay = keyof typeof SERVICE_WAYS;
