import { SECTIONS } from '@/domain/report/sections';
import type { Place } from '@/domain/narrative/draft';
import { PLACES } from '@/domain/narrative/passages';

/** 开头、一 … 六, as one switches between them. */
const SHORT: Readonly<Record<Place, string>> = { preamble: '开头', overview: '一 总体', proactive: '二 公开', requests: '三 申请', remedies: '四 复议诉讼', problems: '五 问题', otherMatters: '六 其他' };
export const PLACE_OPTIONS = PLACES.map((value) => ({ value, label: SHORT[value] }));

export const placeTitle = (place: Place): string => (place === 'preamble' ? '开头的话' : `${SECTIONS[place].number}${SECTIONS[place].label}`);
export const isPlace = (word: string | undefined): word is Place => (PLACES as readonly (string | undefined)[]).includes(word);
