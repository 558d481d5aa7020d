import { CHANNELS, type Channel } from '../statute/channels';

/** What an application has to bring along besides its contents, by the way it came. */
interface RegistrationRow {
  /** 邮戳日 is asked. */
  readonly posted?: true;
  /** The day it arrived: needed (it is the day of receipt, or the mail system's), asked, or not asked. */
  readonly arrived: 'day' | 'dayAndTime' | 'today';
  /** 怎么问这一天. */
  readonly arrivedLabel: string;
  /** Read back to the applicant, who agreed (art. 29(1)). */
  readonly oral?: true;
  /** In plain words for whoever has to choose. */
  readonly when: string;
}

/** 登记的渠道: applications that came otherwise than through this product, in the order a clerk meets them. @source 条例 arts. 29(1), 31 */
export const REGISTERED_CHANNELS = {
  inPerson: { arrived: 'today', arrivedLabel: '哪一天交来的', when: '本人或者代理人到窗口交来书面申请' },
  oral: { arrived: 'today', arrivedLabel: '哪一天提出的', oral: true, when: '本人写字有困难，口头提出，由你代填' },
  registeredMail: { posted: true, arrived: 'day', arrivedLabel: '哪一天签收的', when: '有人签收的信：挂号信、EMS；门卫、收发室签收也算' },
  ordinaryMail: { posted: true, arrived: 'day', arrivedLabel: '哪一天收到信的', when: '不用签收的信' },
  misdirectedMail: { posted: true, arrived: 'day', arrivedLabel: '信哪一天到了本机关', when: '信封上写的是别的科室或者个人' },
  fax: { arrived: 'day', arrivedLabel: '哪一天收到传真的', when: '传到公开机构公布的传真号' },
  mailbox: { arrived: 'dayAndTime', arrivedLabel: '邮件哪一天到的', when: '发到公布的电子邮箱' },
} as const satisfies Partial<Record<Channel, RegistrationRow>>;

export type RegisteredChannel = keyof typeof REGISTERED_CHANNELS;

export const REGISTERED_CHANNEL_KEYS = Object.keys(REGISTERED_CHANNELS) as readonly RegisteredChannel[];

/** The row of a channel, with what it need not say. */
export const registrationOf = (channel: RegisteredChannel): RegistrationRow => REGISTERED_CHANNELS[channel];

/** Whether the day of receipt is still to come: the office has to reach the applicant first (art. 31(2), (3)). */
export const waitsForContact = (channel: Channel): boolean =>
  CHANNELS[channel].receivedOn === 'confirmation' && channel !== 'miniProgram' && channel !== 'web';
