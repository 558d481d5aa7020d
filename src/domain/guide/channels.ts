import { document } from '../statute/article';
import type { Channel } from '../statute/channels';
import type { GuideContact, GuideFacts } from './facts';

/** 当面提交、邮政寄送: no office may refuse them. @source 国办公开办函〔2017〕19号 part 1 */
const BASIC = ['inPerson', 'oral', 'registeredMail', 'ordinaryMail'] as const satisfies readonly Channel[];

/** 鼓励开通的: an office says in its 指南 which it has opened, and is bound by what it says. @source 国办公开办函〔2017〕19号 part 2 */
export const OPTIONAL_CHANNELS = ['miniProgram', 'web', 'mailbox', 'fax'] as const satisfies readonly Channel[];
export type OptionalChannel = (typeof OPTIONAL_CHANNELS)[number];

export const CHANNEL_RULE = document('channelReply');

/** This product is open unless the office closed it; a mailbox and a fax are open once it says so. */
export const OPEN_AT_FIRST: readonly OptionalChannel[] = ['miniProgram', 'web'];

/** A way to hand in an application, and where. */
export interface OpenChannel {
  readonly channel: Channel;
  readonly where: string;
}

function whereOf(channel: Channel, contact: GuideContact | undefined, { fax, mailbox }: GuideFacts): string | undefined {
  switch (channel) {
    case 'inPerson': return contact && `${contact.address}，${contact.office}，${contact.officeHours}`;
    case 'oral': return contact && `不方便写字的，到${contact.office}口头提出，由工作人员代填`;
    case 'registeredMail': case 'ordinaryMail': return contact && `邮编 ${contact.postcode}，${contact.address}，${contact.office}收，信封上写“政府信息公开申请”`;
    case 'mailbox': return mailbox;
    case 'fax': return fax;
    case 'miniProgram': return '本小程序“我要申请”';
    case 'web': return '本网页“我要申请”';
    default: return undefined;
  }
}

/** 单位收申请的渠道, the two basic ones first; one without an address is none. */
export const openChannels = (open: readonly OptionalChannel[], contact: GuideContact | undefined, facts: GuideFacts): readonly OpenChannel[] =>
  [...BASIC, ...OPTIONAL_CHANNELS.filter((channel) => open.includes(channel))].flatMap((channel) => {
    const where = whereOf(channel, contact, facts);
    return where ? [{ channel, where }] : [];
  });

/** What an open channel still lacks; undefined when it can be opened. */
export function channelFault(channel: OptionalChannel, { fax, mailbox }: GuideFacts): string | undefined {
  if (channel === 'mailbox' && !mailbox) return '要收电子邮件的申请，请先填写申请邮箱。';
  if (channel === 'fax' && !fax) return '要收传真的申请，请先填写传真号码。';
  return undefined;
}

/** 到哪里去: said where a channel is closed. @param shortName 乔官镇 */
export function elsewhere(shortName: string, contact: GuideContact | undefined): string {
  const closed = `${shortName}没有开通网上申请。`;
  return contact
    ? `${closed}请当面提交：${contact.address}，${contact.office}，${contact.officeHours}；或者寄挂号信、EMS：邮编 ${contact.postcode}，${contact.address}，${contact.office}收。不清楚的打 ${contact.phone}。`
    : `${closed}请当面或者寄信提交，不知道地址的打 12345。`;
}
