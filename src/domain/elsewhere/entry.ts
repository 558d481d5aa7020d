import { parseCivilDate, type CivilDate } from '../calendar/civil-date';
import { characterCount, isLegible } from '../applicant/text';
import { addressProblem } from './link';

/** 一条在别处公开的信息, as it is typed or was understood from a list; empty where nothing was. */
export interface EntryText {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly link: string;
}

export interface Doubt {
  readonly field: keyof EntryText;
  readonly words: string;
}

/** Longer is no title but the text itself. */
export const TITLE_CHARACTERS = 200;
const LINK_CHARACTERS = 500;

/** Nothing was disclosed under the Regulation before it was in force. */
const FIRST_DAY = '2008-05-01';

/** What keeps an entry from being registered. @param linked whether its channel is a place on the net */
export function entryDoubts({ title, on, link }: EntryText, today: CivilDate, linked: boolean): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const doubt = (field: keyof EntryText, words: string) => void doubts.push({ field, words });
  if (!isLegible(title)) doubt('title', '没有标题');
  else if (characterCount(title) > TITLE_CHARACTERS) doubt('title', `标题有${characterCount(title)}字，最多${TITLE_CHARACTERS}字，是不是把正文也贴进来了`);
  const day = parseCivilDate(on);
  if (on === '') doubt('on', '没有公开日期');
  else if (!day) doubt('on', '日期不是日历上的日子');
  else if (day > today) doubt('on', '日期在今天以后，还没有公开的不登记');
  else if (day < FIRST_DAY) doubt('on', '日期早于2008年5月1日，请核对年份');
  if (link === '') {
    if (linked) doubt('link', '没有链接');
  } else {
    const problem = addressProblem(link);
    if (problem) doubt('link', problem);
    else if (characterCount(link) > LINK_CHARACTERS) doubt('link', `链接太长，最多${LINK_CHARACTERS}个字符，请去掉问号后面多余的部分`);
  }
  return doubts;
}
