import './zod-setup';
import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { MessageKind, MessageWords } from '@/domain/message/message';
import { LIMITS } from './limits';
import type { Exchange } from './reply';

/** Where a page begins: an instant and the id of a message, as the cloud handed it out. */
const cursor = z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.+]{0,24}\/[A-Za-z0-9-]{8,120}$/, '翻页位置不正确，请刷新消息')));
const agencyId = z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位')));
const messageId = z.string().check(z.regex(/^[A-Za-z0-9-]{8,120}$/, '消息编号不正确，请刷新消息'));

export const inboxInput = z.strictObject({ cursor });
/** Without an agency, of all in which one works. */
export const staffInboxInput = z.strictObject({ agencyId, cursor });
/** Some, or everything up to now. */
export const markReadInput = z.union([
  z.strictObject({ ids: z.array(messageId).check(z.minLength(1, '请选择消息'), z.maxLength(LIMITS.pageSize, '一次标记的消息太多，请刷新消息')) }),
  z.strictObject({ all: z.literal(true) }),
], '请选择消息');

/** 站内消息, with its words made when it is read. */
export interface InboxMessage extends MessageWords {
  readonly id: string;
  readonly kind: MessageKind;
  readonly at: Instant;
  readonly unread: boolean;
  /** The case it opens; absent when it is about several. */
  readonly caseId?: string;
  /** The request it opens, when it is about one that is no application. */
  readonly requestId?: string;
  /** The agency whose 指南 it opens, when it is about one. */
  readonly guideOf?: string;
  /** Information to be published, that it opens. */
  readonly itemId?: string;
  /** The agency whose withheld information it is about, and which one. */
  readonly withheldOf?: string;
  readonly withheldId?: string;
  /** The agency and year of the report it is about. */
  readonly reportOf?: string;
  readonly reportYear?: number;
  /** 催办 that it opens, and whom it urges. */
  readonly urgeId?: string;
  readonly urgeOf?: string;
  readonly number?: string;
  /** 乔官镇; for who works in several agencies. */
  readonly agencyShortName?: string;
}

export interface Inbox {
  readonly items: readonly InboxMessage[];
  readonly next?: string;
  readonly unread: number;
  /** Absent where WeChat's messages are not set up. */
  readonly push?: PushOffer;
}

/** 微信提醒: one tap allows one message. */
export interface PushOffer {
  readonly templateId: string;
  /** Messages that are allowed and not sent yet. */
  readonly left: number;
}

export const allowPushInput = z.strictObject({});

/** 工作人员的消息. */
export interface StaffInboxActions {
  readonly inbox: Exchange<z.input<typeof staffInboxInput>, Inbox>;
  readonly markRead: Exchange<z.input<typeof markReadInput>, { readonly unread: number }>;
  /** After 允许 was tapped in WeChat's own question. */
  readonly allowPush: Exchange<z.input<typeof allowPushInput>, PushOffer>;
}

/** 申请人的消息. */
export interface ApplicantInboxActions {
  readonly inbox: Exchange<z.input<typeof inboxInput>, Inbox>;
  readonly markRead: Exchange<z.input<typeof markReadInput>, { readonly unread: number }>;
  /** After 允许 was tapped in WeChat's own question. */
  readonly allowPush: Exchange<z.input<typeof allowPushInput>, PushOffer>;
}
