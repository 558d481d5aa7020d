import type { Instant } from '@/domain/calendar/instant';
import { ok } from '@/domain/result';
import type { PushOffer } from '@/contract/inbox';
import type { BlindIndex } from '../../crypto/blind-index';
import { refuse, SIGN_IN, type Outcome } from '../../refusal';
import type { PushPurpose, PushTemplates } from '../../push/config';
import type { PushGrantRepository } from '../../repositories/push-grants';

export interface PushCloud {
  readonly blind: BlindIndex;
  readonly pushTemplates: PushTemplates;
  readonly pushGrants: PushGrantRepository;
}

const ONLY_IN_WECHAT = refuse('forbidden', '微信提醒只能在微信里打开，请在小程序里设置；消息在这里都看得到。');

/** 微信提醒: which template may be asked for, and how many messages are allowed already; undefined where none is set up. */
export async function pushOffer(person: string, purpose: PushPurpose, { pushTemplates, pushGrants }: PushCloud): Promise<PushOffer | undefined> {
  const template = pushTemplates[purpose];
  return template && { templateId: template.id, left: await pushGrants.left(person, purpose) };
}

/** One more message is allowed by the person who tapped 允许. */
export async function allowOne(identity: string | undefined, purpose: PushPurpose, at: Instant, cloud: PushCloud): Promise<Outcome<PushOffer>> {
  if (!identity) return SIGN_IN;
  if (!identity.startsWith('wx:') || !cloud.pushTemplates[purpose]) return ONLY_IN_WECHAT;
  const person = cloud.blind.pseudonym(identity);
  await cloud.pushGrants.allow(person, purpose, identity.slice(3), at);
  const offer = await pushOffer(person, purpose, cloud);
  return offer ? ok(offer) : ONLY_IN_WECHAT;
}
