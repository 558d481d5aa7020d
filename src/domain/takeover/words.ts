import { APPLICANT_KIND_KEYS, APPLICANT_KINDS, type ApplicantKind } from '../applicant/kinds';
import { parseCivilDate, type CivilDate } from '../calendar/civil-date';
import type { Channel } from '../statute/channels';
import { OPINIONS, type Opinion } from '../statute/consultations';
import { LEAF_KEYS, LEAVES, leavesOf, type LeafKey } from '../statute/leaves';
import type { LedgerColumnKey } from './columns';

/** Words of a ledger, as the keys of the rules. Undefined: not understood, and never guessed. */

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s“”"'。.、，,:：()（）]/g, '').replace(/^[0-9]+/, '');

/** 2026-03-02, 2026/3/2, 2026.3.2 or 2026年3月2日. */
export function dayOf(text: string): CivilDate | undefined {
  const [, year, month, day] = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})日?$/.exec(text.normalize('NFKC').trim()) ?? [];
  return year && month && day ? parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : undefined;
}

/** A whole number of 工作日. */
export function daysOf(text: string): number | undefined {
  const [, digits] = /^(\d{1,3})(?:个?工作日|天)?$/.exec(text.normalize('NFKC').trim()) ?? [];
  return digits ? Number(digits) : undefined;
}

/** Ways that a ledger of before may name; what came over another system was confirmed there. */
export type LedgerChannel = Exclude<Channel, 'miniProgram' | 'transferred'>;

const CHANNEL_WORDS: readonly (readonly [LedgerChannel, RegExp])[] = [
  ['misdirectedMail', /寄给其他|别的科室|转交/], ['registeredMail', /挂号|EMS|特快|快递|邮政/i], ['ordinaryMail', /平信|信函|邮寄|来信/],
  ['mailbox', /邮箱|邮件|email/i], ['fax', /传真/], ['oral', /口头|口述/], ['web', /网|在线|平台|小程序/], ['inPerson', /当面|现场|窗口|书面|来访/],
];

export const channelOf = (text: string): LedgerChannel | undefined => CHANNEL_WORDS.find(([, words]) => words.test(text.normalize('NFKC')))?.[0];

export const kindOf = (text: string): ApplicantKind | undefined =>
  APPLICANT_KIND_KEYS.find((key) => plain(APPLICANT_KINDS[key].label) === plain(text)) ?? (/^(公民|个人)$/.test(plain(text)) ? 'naturalPerson' : undefined);

export const opinionOf = (text: string): Extract<Opinion, 'agrees' | 'objects' | 'agreesInPart'> | undefined =>
  (['agreesInPart', 'objects', 'agrees'] as const).find((key) => plain(OPINIONS[key].label) === plain(text))
  ?? (/不同意/.test(text) ? 'objects' : /部分/.test(text) ? 'agreesInPart' : /同意/.test(text) ? 'agrees' : undefined);

/** The leaf of table three, by its own words; “其他” alone is the one under 其他处理. */
export const leafOf = (text: string): LeafKey | undefined => {
  const words = plain(text).replace(/^(不予公开|无法提供|不予处理|其他处理)(?=.)/, '');
  return LEAF_KEYS.find((key) => plain(LEAVES[key].label) === words) ?? SHORT.find(([, pattern]) => pattern.test(words))?.[0];
};

/** Short ways in which offices write some of them. */
const SHORT: readonly (readonly [LeafKey, RegExp])[] = [
  ['granted', /^(公开|全部公开|同意公开|主动公开)$/], ['partiallyGranted', /^(部分公开|区分处理)/], ['cannotProvide.notHeld', /^(不存在|信息不存在|不掌握|非本机关|不属于本机关)/],
  ['notProcessed.duplicate', /^(重复|重复申请)$/], ['notProcessed.petitionComplaint', /^信访/], ['other.other', /^(撤回|撤销|主动撤回|申请人撤回)$/],
];

/** What can be chosen for a column where it is filled in one by one; every word is one that is understood above. */
export const CHOICES: Partial<Record<LedgerColumnKey, readonly string[]>> = {
  channel: ['当面', '口头', '挂号信、EMS', '平信', '寄给其他科室或者个人的信', '传真', '邮箱', '网页'],
  kind: APPLICANT_KIND_KEYS.map((key) => APPLICANT_KINDS[key].label),
  opinion: (['agrees', 'agreesInPart', 'objects'] as const).map((key) => OPINIONS[key].label),
  outcome: LEAF_KEYS.map((key) => LEAVES[key].label),
  withheldGround: leavesOf('refused').map((key) => LEAVES[key].label),
};
