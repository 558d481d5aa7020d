import { art, type ArticleRef } from '../statute/article';

/** 要遮去的一种个人信息, and what stands in its place. */
interface RedactedKind {
  readonly label: string;
  readonly put: string;
  readonly why: string;
  readonly rule: ArticleRef;
}

/** What is never published of a person. @source 条例 art. 15; 个人信息保护法 arts. 25, 28 */
export const REDACTED_KINDS = {
  knownName: { label: '姓名或者名称', put: '某某', why: '申请里出现过的人或者单位', rule: art(15) },
  maskedName: { label: '遮过的姓名', put: '某某', why: '只遮了一部分，还认得出', rule: art(15) },
  identityNumber: { label: '身份证号码', put: '（证件号码略）', why: '公民身份号码', rule: art(15) },
  documentNumber: { label: '证件号码', put: '（证件号码略）', why: '写明是证件的号码', rule: art(15) },
  email: { label: '电子邮箱', put: '（邮箱略）', why: '个人联系方式', rule: art(15) },
  phone: { label: '电话', put: '（电话略）', why: '个人联系方式', rule: art(15) },
  account: { label: '微信、QQ', put: '（账号略）', why: '个人联系方式', rule: art(15) },
  bankCard: { label: '银行卡号', put: '（账号略）', why: '银行卡、账户的号码', rule: art(15) },
  licencePlate: { label: '车牌', put: '（车牌略）', why: '机动车号牌', rule: art(15) },
  address: { label: '门牌地址', put: '（地址略）', why: '找得到一户人家的地址', rule: art(15) },
  caseNumber: { label: '申请编号、文号', put: '（编号略）', why: '凭它找得到是谁申请的', rule: art(15) },
} as const satisfies Record<string, RedactedKind>;
export type RedactedKindKey = keyof typeof REDACTED_KINDS;

const HAN = '[\\u4e00-\\u9fff]';
/** A number may be written in groups. */
const GAP = '[ \\-－—]?';

/** 18 digits of GB 11643 or the 15 of before, masked in the middle or not. */
const IDENTITY = `(?:[1-9]\\d{5}${GAP}(?:19|20)\\d{2}${GAP}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])${GAP}\\d{3}[\\dXx]|[1-9]\\d{5}\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3})`;
const MASKED_NUMBER = '\\d{2,8}[*＊×]{3,}[\\dXx]{0,6}';
const MOBILE = `(?:\\+?86${GAP})?1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}`;
const LANDLINE = `[(（]?0\\d{2,3}[)）]?${GAP}[2-9]\\d{6,7}(?:${GAP}(?:转|转分机)\\d{1,5})?`;
const PLATE = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警]';
const HOUSE = '(?:\\d{1,5}(?:号楼|号院|号|栋|幢|单元|室|户|组|弄)|[一二三四五六七八九十百]{1,4}(?:号楼|栋|幢|单元|组))';
const STREET = `${HAN}{2,8}?(?:路|街|大道|巷|胡同|小区|花园|家园|公寓|新村|社区|村|庄|弄)`;

/** In the order they are looked for: the longer and surer first. `g` and not more: phones run it. */
export const PATTERNS: readonly { readonly kind: RedactedKindKey; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: /[A-Za-z0-9._%+*-]+[@＠][A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g },
  { kind: 'identityNumber', pattern: new RegExp(`(?:^|\\D)(${IDENTITY})(?![\\dXx])`, 'g') },
  { kind: 'documentNumber', pattern: /(?:身份证|证件|护照|残疾证|社保卡?|医保卡?|军官证|驾驶证)(?:号码?|编号)?\s*(?:[:：为是]\s*)?([A-Za-z]{0,2}[\d*＊]{5,20}[\dXx]?)/g },
  { kind: 'bankCard', pattern: /(?:银行卡|卡号|账号|帐号|账户|帐户|存折)(?:号码?)?\s*(?:[:：为是]\s*)?((?:[\d*＊][ -]?){8,22}\d)/g },
  { kind: 'phone', pattern: new RegExp(`(?:^|\\D)(${MOBILE})(?!\\d)`, 'g') },
  { kind: 'phone', pattern: /(?:^|\D)(1[3-9]\d[*＊]{4}\d{4})/g },
  { kind: 'phone', pattern: new RegExp(`(?:^|[^\\d〔])(${LANDLINE})(?!\\d)`, 'g') },
  { kind: 'phone', pattern: /(?:电话|手机|联系方式)(?:号码?)?\s*(?:[:：为是]\s*)?([2-9]\d{6,7})(?!\d)/g },
  { kind: 'documentNumber', pattern: new RegExp(`(?:^|\\D)(${MASKED_NUMBER})`, 'g') },
  { kind: 'account', pattern: /(?:微信|QQ|qq)号?码?\s*(?:[:：为是]\s*)?([A-Za-z0-9_-]{5,20})/g },
  { kind: 'licencePlate', pattern: new RegExp(PLATE, 'g') },
  { kind: 'address', pattern: new RegExp(`${STREET}\\s*${HOUSE}(?:\\s*(?:[-－]\\s*)?(?:${HOUSE}|\\d{1,4}))*`, 'g') },
  { kind: 'address', pattern: new RegExp('\\d{1,3}(?:号楼|栋|幢)\\s*\\d{1,2}单元\\s*\\d{2,4}(?:室|户)?', 'g') },
  { kind: 'maskedName', pattern: new RegExp(`${HAN}(?:[*＊×]{1,3}${HAN}?)(?![*＊\\d])`, 'g') },
];

/** 16 to 19 digits in a row, perhaps in groups of four. */
export const LONG_NUMBER = /(?:^|\D)(\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{1,3})?)(?!\d)/g;

/** Luhn's check that bank cards carry. @source ISO/IEC 7812-1 annex B */
export function isCardNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((all, digit, index) => all + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return digits.length >= 16 && sum % 10 === 0;
}
