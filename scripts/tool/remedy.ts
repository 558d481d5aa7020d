import { parseCivilDate } from '@/domain/calendar/civil-date';
import { CalendarRangeError, CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { AGENCY_LEVELS, isAgencyLevel, RECONSIDERATION_AUTHORITIES } from '@/domain/remedy/authority';
import { remediesFor, type RemedyFacts } from '@/domain/remedy/remedies';
import { isLeafKey, LEAF_KEYS, leavesOf, type WithholdingLeaf } from '@/domain/statute/leaves';
import { answer, refuse, type Command, type Outcome } from './outcome';

/** What a remedy may be asked about besides a leaf. */
const OTHER_OUTCOMES = {
  noAnswer: '逾期不予答复；--known 是答复期限届满之日',
  thirdParty: '第三方不服公开自己的商业秘密、个人隐私等',
  none: '没有救济可言，例如申请人撤回；四项都是 null',
} as const;

const isOther = (word: string): word is keyof typeof OTHER_OUTCOMES => Object.hasOwn(OTHER_OUTCOMES, word);

const isWithholdingLeaf = (word: string): word is WithholdingLeaf => isLeafKey(word) && word.startsWith('refused.');

const listOf = (words: readonly string[]): string => words.join('、');

/** The grounds of a partial answer, or the word that is none. */
function groundsIn(text: string | undefined): Pick<RemedyFacts, 'grounds'> | { readonly unknown: string } {
  if (text === undefined) return {};
  const words = text.split(',');
  const unknown = words.find((word) => !isWithholdingLeaf(word));
  return unknown === undefined ? { grounds: words.filter(isWithholdingLeaf) } : { unknown };
}

function remedyAnswer(facts: RemedyFacts): Outcome {
  try {
    const [review, court] = remediesFor(facts, CHINA_CALENDAR);
    return answer({
      reviewFirst: review ? review.order === 'first' : null,
      authority: review?.authority ?? null,
      reviewLastDay: review?.lastOn ?? null,
      suitLastDay: court?.lastOn ?? null,
    });
  } catch (error) {
    if (error instanceof CalendarRangeError) return refuse(error.code, error.message);
    throw error;
  }
}

/** 救济途径: whether reconsideration comes first, to whom, and until when each way is open. */
export const remedy: Command = {
  name: 'remedy', args: ['<leaf>'],
  about: '对一种办理结果怎么救济：要不要先复议、向谁、到哪天为止。2024年以前知道的答复按当时的行政复议法。'
    + `<leaf> 是 ${LEAF_KEYS.join(' | ')}，或者 ${Object.entries(OTHER_OUTCOMES).map(([word, meaning]) => `${word}（${meaning}）`).join('，')}。`,
  flags: {
    known: { value: 'YYYY-MM-DD', required: true, about: '知道答复之日：签收、信件送到、在线打开；期限从这一天起算，当天不算' },
    level: {
      value: AGENCY_LEVELS.join('|'), required: true,
      about: `作出答复的机关：${AGENCY_LEVELS.map((level) => `${level} ${RECONSIDERATION_AUTHORITIES[level].agency}`).join('；')}`,
    },
    ground: { value: '<refused.*>', about: '只用于 partiallyGranted：不予公开部分的理由，几项用逗号隔开，有一项要先复议就先复议；没有写的，按要先复议处理' },
  },
  output: {
    reviewFirst: 'true：必须先复议，false：复议、诉讼都可以直接选，null：没有救济可言',
    authority: '行政复议机关，或者 null',
    reviewLastDay: '申请行政复议的最后一天 YYYY-MM-DD（遇休息日已经顺延），或者 null',
    suitLastDay: '直接起诉的最后一天 YYYY-MM-DD，或者 null；必须先复议的是 null，因为15日从收到复议决定书起算',
  },
  run: ({ args: [outcome = ''], flags: { known = '', level = '', ground } }) => {
    if (!isLeafKey(outcome) && !isOther(outcome)) {
      return refuse('unknownLeaf', `没有这种办理结果。可以写：${listOf([...LEAF_KEYS, ...Object.keys(OTHER_OUTCOMES)])}。`);
    }
    const knownOn = parseCivilDate(known);
    if (knownOn === undefined) return refuse('notADate', '--known 的日期不存在或者写法不对，请写成 2026-10-14 这样的日期。');
    if (!isAgencyLevel(level)) return refuse('unknownLevel', `没有这种机关层级。可以写：${listOf(AGENCY_LEVELS)}。`);
    if (ground !== undefined && outcome !== 'partiallyGranted') return refuse('groundNotAllowed', '--ground 只用于 partiallyGranted，其他结果请去掉它。');
    const grounds = groundsIn(ground);
    if ('unknown' in grounds) return refuse('unknownGround', `没有这种不予公开的理由。可以写：${listOf(leavesOf('refused'))}。`);
    return remedyAnswer({ outcome, ...grounds, knownOn, agencyLevel: level, servedOnline: false });
  },
};
