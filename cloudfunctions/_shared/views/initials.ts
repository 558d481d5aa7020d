import { lazily } from '@/domain/lazily';

/** Letters that begin a word, and the first character of each in the order of pronunciation. */
const LETTERS = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];
const FIRST = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'];

/** Takes longer to make than all else that a start makes, and most calls need none. */
const order = lazily(() => new Intl.Collator('zh-Hans-CN-u-co-pinyin'));

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return /[A-Za-z0-9]/.test(character) ? character.toUpperCase() : '';
  let letter = '';
  FIRST.forEach((first, index) => { if (order().compare(first, character) <= 0) letter = LETTERS[index] ?? ''; });
  return letter;
}

/** 首字母: QGZ of 乔官镇. A character with several readings goes by its commonest one. */
export const initials = (name: string): string => [...name].map(initialOf).join('');
