/** What a number was recognised as. */
export type IdentityNumberKind =
  | 'citizen' // 公民身份号码, GB 11643
  | 'residencePermit' // 港澳台居民居住证
  | 'permanentResident' // 外国人永久居留身份证
  | 'passport' // 护照
  | 'hongKongMacaoPermit' // 港澳居民来往内地通行证
  | 'taiwanPermit' // 台湾居民来往大陆通行证
  | 'creditCode' // 统一社会信用代码, GB 32100
  | 'other' // 其他证件
  | 'unknown';

/** Why a number is refused. */
export type IdentityProblem =
  | 'empty' | 'tooLong' | 'length' | 'characters' | 'checkDigit' | 'birthDate' | 'birthDateInFuture' | 'birthDateTooLongAgo'
  | 'province' | 'oldFifteenDigits' | 'wrongDocument' | 'notRecognized';

/** What a person should look at again although the number is accepted. */
export type IdentityWarning = 'checkDigit' | 'organizationCode' | 'addressCode' | 'unusualForm' | 'formOnly';

/** The verdict on an identity number. */
export interface IdentityCheck {
  readonly kind: IdentityNumberKind;
  readonly valid: boolean;
  /** As it is stored: half-width, upper case, without spaces and hyphens. */
  readonly normalized: string;
  /** Only when valid. */
  readonly warning?: IdentityWarning;
  /** Only when not valid. */
  readonly problem?: IdentityProblem;
  /** 写在输入框下面的一句话: what is wrong and what to do; only when not valid. */
  readonly message?: string;
  /** 提醒: the sentence for a warning, which does not stop anyone. */
  readonly hint?: string;
}

export const accepted = (kind: IdentityNumberKind, normalized: string): IdentityCheck => ({ kind, valid: true, normalized });

export const acceptedWith = (kind: IdentityNumberKind, normalized: string, warning: IdentityWarning): IdentityCheck =>
  ({ kind, valid: true, normalized, warning, hint: WARNING_HINTS[warning] });

export const refused = (kind: IdentityNumberKind, normalized: string, problem: IdentityProblem, message: string): IdentityCheck =>
  ({ kind, valid: false, normalized, problem, message });

const WARNING_HINTS: Readonly<Record<IdentityWarning, string>> = {
  checkDigit: '最后一位校验码与前面对不上，请对照证照再核对一遍；没有写错可以继续，工作人员会核对。',
  organizationCode: '第9至17位的组织机构代码校验不符，请对照证照再核对一遍；没有写错可以继续，工作人员会核对。',
  addressCode: '号码开头的地区代码不在现行代码里，请再核对一遍；没有写错可以继续。',
  unusualForm: '号码与这种证件常见的写法不同，请再核对一遍；没有写错可以继续，工作人员会核对。',
  formOnly: '这种证件号码只能核对写法，工作人员会对照证件材料核对。',
};
