import { lacksAreaCode, readPhone } from './phone';
import { characterCount, characterProblem, normalizeLine } from './text';

/** The verdict on a line of text: what is stored, and the sentence under the field when it is refused. */
export interface FieldCheck {
  readonly normalized: string;
  readonly message?: string;
}

/** How long a field may be, in characters. */
const CONTACT_LIMITS = { name: 100, phone: 30, email: 254, address: 200 } as const;

function checkLine(field: string, limit: number, normalized: string, rule: (text: string) => string | undefined): FieldCheck {
  const count = characterCount(normalized);
  const message = count === 0 ? `请填写${field}。`
    : count > limit ? `${field}最多${limit}个字，现在是${count}个字，请改短。`
      : characterProblem(field, normalized) ?? rule(normalized);
  return message === undefined ? { normalized } : { normalized, message };
}

/** How a name is called where it is asked, and where it can be looked up. */
const NAMES = {
  /** Where it is not known who has it. */
  either: { field: '姓名或者名称', whole: '请填写证件上的完整姓名或者名称。' },
  person: { field: '姓名', whole: '请填写证件上的完整姓名。' },
  organization: { field: '单位名称', whole: '请填写证照上的完整名称。' },
} as const;

/** 姓名或者名称 of a person or an organisation. @param whose chooses the words of a refusal @source 条例 art. 29(2)(1) */
export function checkName(text: string, whose: keyof typeof NAMES = 'either'): FieldCheck {
  const { field, whole } = NAMES[whose];
  // The dot in the names of many nationalities is typed in five ways.
  const dotted = normalizeLine(text).replace(/ ?[\u2022\u2027\u30FB\uFF65\u22C5] ?/g, '·');
  // 「张　三」 is the same name as 「张三」; between Latin words a space belongs to the name.
  const normalized = dotted.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
  return checkLine(field, CONTACT_LIMITS.name, normalized, (name) => {
    if (!/\p{L}/u.test(name) || characterCount(name) < 2) return whole;
    return /\d{6}/.test(name) ? `${field}里有一长串数字，请核对是不是填错了地方。` : undefined;
  });
}

/** 通信地址: where a letter arrives. */
export function checkAddress(text: string): FieldCheck {
  return checkLine('地址', CONTACT_LIMITS.address, normalizeLine(text), (address) =>
    /\p{L}/u.test(address) && characterCount(address) >= 5 ? undefined : '地址不完整，请写到门牌号或者村、组，让信件能够送到。');
}

const LOCAL_PART = /^[A-Z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^([A-Z0-9]([A-Z0-9-]{0,61}[A-Z0-9])?\.)+[A-Z]{2,63}$/i;

/** 电子邮箱. @source RFC 5321 without quoted names, which no provider here gives out */
export function checkEmail(text: string): FieldCheck {
  const line = text.normalize('NFKC').replace(/。/g, '.').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '');
  const at = line.lastIndexOf('@');
  const [local, domain] = at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1).toLowerCase()];
  return checkLine('电子邮箱', CONTACT_LIMITS.email, at < 0 ? local : `${local}@${domain}`, () => {
    if (at < 0) return '电子邮箱里缺少@，请填写完整，例如 name@example.com。';
    const fits = local.length <= 64 && LOCAL_PART.test(local) && DOMAIN.test(domain);
    return fits ? undefined : '电子邮箱的写法不对，请核对，例如 name@example.com。';
  });
}

/** 联系电话: a mobile or a landline number. */
export function checkPhone(text: string): FieldCheck {
  const number = readPhone(text);
  return checkLine('联系电话', CONTACT_LIMITS.phone, number ?? normalizeLine(text), (line) => {
    if (number !== undefined) return undefined;
    if (lacksAreaCode(line)) return '固定电话请加上区号，例如 0536-6234567。';
    return '电话号码的写法不对，请填写11位手机号，或者带区号的固定电话。';
  });
}
