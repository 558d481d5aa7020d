/** 签批密码: what makes six digits easy to guess. The words follow 不能用. */
const EASY = {
  sameDigits: '只有一两种数字的，例如111111、121212',
  sequence: '连着的数字，例如123456、654321',
  repeated: '同样的几位重复，例如123123',
  pairs: '成对递增或者递减的数字，例如112233',
} as const;

type Easy = keyof typeof EASY;

/** Digits of a 签批密码. */
export const PIN_DIGITS = 6;
/** Wrong tries one after another until it is locked. */
export const PIN_TRIES = 5;

/** Whether every number follows the one before by the same step; after 9 comes 0. */
const climbs = (digits: readonly number[], step: number): boolean =>
  digits.every((digit, index) => index === 0 || digit === ((digits[index - 1] ?? 0) + step + 10) % 10);

function easyOf(pin: string): Easy | undefined {
  const digits = [...pin].map(Number);
  const pairs = digits.filter((_, index) => index % 2 === 0);
  if (new Set(digits).size <= 2) return 'sameDigits';
  if (climbs(digits, 1) || climbs(digits, -1)) return 'sequence';
  if (pin.slice(0, PIN_DIGITS / 2) === pin.slice(PIN_DIGITS / 2)) return 'repeated';
  const paired = digits.every((digit, index) => digit === pairs[Math.floor(index / 2)]);
  return paired && (climbs(pairs, 1) || climbs(pairs, -1)) ? 'pairs' : undefined;
}

/** Why these digits will not do as a 签批密码, as a sentence; undefined when they will. */
export function pinFault(pin: string): string | undefined {
  if (!/^\d{6}$/.test(pin)) return `签批密码是${PIN_DIGITS}位数字，请重新输入。`;
  const easy = easyOf(pin);
  return easy && `这个密码容易被猜到，不能用${EASY[easy]}，请换一个。`;
}
