/** 脱敏: enough of a value to recognise one's own, not enough to learn another's. */

const stars = (count: number) => '*'.repeat(Math.max(count, 1));

/** Keeps `head` and `tail` characters where at least a third is hidden then, else the first character only. */
function middleHidden(text: string, head: number, tail: number): string {
  const characters = [...text];
  const hidden = characters.length - head - tail;
  if (hidden >= characters.length / 3) return characters.slice(0, head).join('') + stars(hidden) + characters.slice(characters.length - tail).join('');
  return (characters[0] ?? '') + stars(characters.length - 1);
}

/** 姓名: 张*, 张*三, 欧**一. */
export function maskName(name: string): string {
  const characters = [...name];
  if (characters.length < 3) return (characters[0] ?? '') + '*';
  return middleHidden(name, 1, 1);
}

/** 单位名称: head and tail stay, because several offices differ in their middle only. */
export const maskOrganization = (name: string): string => ([...name].length < 8 ? middleHidden(name, 2, 2) : middleHidden(name, 3, 2));

/** 证件号码: 110105********002X; short papers keep two characters at each end. */
export const maskDocumentNumber = (number: string): string => (number.length >= 15 ? middleHidden(number, 6, 4) : middleHidden(number, 2, 2));

/** 电话: 138****1234. */
export const maskPhone = (phone: string): string => (phone.length >= 11 ? middleHidden(phone, 3, 4) : middleHidden(phone, 2, 2));

/** 地址: at most the first six characters, about as far as the county. */
export const maskAddress = (address: string): string => middleHidden(address, Math.min(6, Math.floor([...address].length / 3)), 0);

/** 邮箱: z***@example.com. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? stars(3) : `${[...email][0]}***${email.slice(at)}`;
}
