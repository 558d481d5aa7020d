/** 手机, with or without 86. */
const MOBILE = /^(?:\+?86|0086|0)?(1[3-9]\d{9})$/;
/** 固定电话: 0 and area code, or 86 and area code; area codes of two digits (10, 2x) or three. */
const LANDLINE = /^(?:0|(?:\+86|0086|86)0?)(10|2\d|[3-9]\d{2})([2-9]\d{6,7})$/;
/** 400 and 800 numbers. */
const SERVICE = /^[48]00\d{7}$/;
const ABROAD = /^(?:\+|00)(?!86)([1-9]\d{6,13})$/;

/** 分机号 after 转, a comma, #, 分机 or a hyphen. */
const EXTENSION = /^(.+?)(?:转|分机|ext\.?|[,#-])(\d{1,6})$/i;

function readNumber(text: string): string | undefined {
  const digits = text.replace(/-/g, '');
  const mobile = MOBILE.exec(digits)?.[1];
  if (mobile) return mobile;
  const landline = LANDLINE.exec(digits);
  if (landline) return `0${landline[1]}-${landline[2]}`;
  if (SERVICE.test(digits)) return digits;
  const abroad = ABROAD.exec(digits)?.[1];
  return abroad && `+${abroad}`;
}

/** 电话号码 as it is stored and dialled: 13800000000, 0536-6234567转801, +85212345678; undefined when it is none. */
export function readPhone(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const line = text.normalize('NFKC').replace(/[\s()\p{Cf}]/gu, '').replace(/[\p{Pd}\u2212]/gu, '-');
  const whole = readNumber(line);
  if (whole !== undefined) return whole;
  const [, number, extension] = EXTENSION.exec(line) ?? [];
  const known = number === undefined ? undefined : readNumber(number);
  return known && `${known}转${extension}`;
}

/** 固定电话 without its area code. */
export const lacksAreaCode = (text: string): boolean => /^[2-9]\d{6,7}$/.test(text.normalize('NFKC').replace(/[\s\p{Pd}]/gu, ''));
