import { dayOfWeek, formatDate, formatDay, yearOf, type CivilDate, type DayOfWeek } from './civil-date';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** Why a notice is not taken over. `quote` is the sentence of the notice it is about. */
export type NoticeRefusal =
  // Reading the words
  | { readonly code: 'notANotice' }
  | { readonly code: 'addressNotOfficial' }
  | { readonly code: 'numberNotUnderstood' }
  | { readonly code: 'numberDiffers'; readonly inText: string }
  | { readonly code: 'noSuchDay'; readonly quote: string }
  | { readonly code: 'runsBackwards'; readonly quote: string }
  | { readonly code: 'weekdayContradicts'; readonly date: CivilDate; readonly said: DayOfWeek; readonly quote: string }
  | { readonly code: 'countContradicts'; readonly said: number; readonly counted: number; readonly quote: string }
  // Taking it over into a calendar
  | { readonly code: 'yearExists'; readonly year: number }
  | { readonly code: 'yearNotNext'; readonly year: number; readonly next: number }
  | { readonly code: 'nothingToAmend'; readonly year: number; readonly name?: string }
  | { readonly code: 'alreadyAmended'; readonly title: string }
  | { readonly code: 'outsideYear'; readonly year: number; readonly date: CivilDate }
  | { readonly code: 'holidayTooLong'; readonly name: string; readonly days: number }
  | { readonly code: 'holidaysOverlap'; readonly date: CivilDate }
  | { readonly code: 'makeUpOnHoliday'; readonly date: CivilDate }
  | { readonly code: 'makeUpOnWeekday'; readonly date: CivilDate };

/** 发生了什么、怎么办; one sentence for whoever pastes a notice. */
export function noticeRefusalMessage(refusal: NoticeRefusal): string {
  switch (refusal.code) {
    case 'notANotice': return '没有读到“国务院办公厅关于……的通知”这样的标题，请把通知从标题到落款完整粘贴。';
    case 'addressNotOfficial': return '通知的网址要以 http 开头、在政府网站（gov.cn）上，请从中国政府网复制网址。';
    case 'numberNotUnderstood': return '发文字号应当写成“国办发明电〔2025〕7号”的样子，请核对；网页上没有的可以不填。';
    case 'numberDiffers': return `填写的发文字号和通知里的“${refusal.inText}”不一样，请核对。`;
    case 'noSuchDay': return `“${refusal.quote}”里有一个不存在的日期，请对照通知原文改正。`;
    case 'runsBackwards': return `“${refusal.quote}”里结束的日期早于开始的日期，请对照通知原文改正。`;
    case 'weekdayContradicts': {
      return `“${refusal.quote}”把${formatDay(refusal.date)}写成星期${WEEKDAYS[refusal.said]}，${yearOf(refusal.date)}年的这一天是星期${WEEKDAYS[dayOfWeek(refusal.date)]}，请对照通知原文改正。`;
    }
    case 'countContradicts': return `“${refusal.quote}”写的是${refusal.said}天，按日期数是${refusal.counted}天，请对照通知原文改正。`;
    case 'yearExists': return `${refusal.year}年的放假安排已经有了，不能再导入一份；有调整的，请导入调整的通知。`;
    case 'yearNotNext': return `现在要导入的是${refusal.next}年的通知，这份是${refusal.year}年的，请按年份先后导入。`;
    case 'nothingToAmend': {
      return refusal.name
        ? `${refusal.year}年的放假安排里没有“${refusal.name}”，这份通知无从调整，请核对。`
        : `还没有${refusal.year}年的放假安排，请先导入那一年的通知，再导入这份调整。`;
    }
    case 'alreadyAmended': return `“${refusal.title}”已经导入过了，不用再导入。`;
    case 'outsideYear': return `${formatDate(refusal.date)}不在${refusal.year}年的安排里（前一年12月到当年12月），请对照通知原文改正。`;
    case 'holidayTooLong': return `“${refusal.name}”连着放了${refusal.days}天，不像真的，请对照通知原文改正。`;
    case 'holidaysOverlap': return `${formatDate(refusal.date)}写在两段假期里，请对照通知原文改正。`;
    case 'makeUpOnHoliday': return `${formatDate(refusal.date)}既放假又上班，请对照通知原文改正。`;
    case 'makeUpOnWeekday': return `${formatDate(refusal.date)}本来就上班，不会是调休上班日，请对照通知原文改正。`;
  }
}

/** Something in the text that was not understood for certain; a notice with doubts is not imported. */
export interface NoticeDoubt {
  readonly code: 'notUnderstood' | 'holidayMissing' | 'mergedWithNothing' | 'returnContradicts';
  /** The sentence as it was pasted, or the name of the holiday. */
  readonly quote: string;
}

/** 哪里没有读懂、怎么办. */
export function noticeDoubtMessage({ code, quote }: NoticeDoubt): string {
  switch (code) {
    case 'notUnderstood': return `没有读懂“${quote}”，请对照通知原文改成原来的写法；和放假上班无关的，请删掉这一句。`;
    case 'holidayMissing': return `没有读到${quote}哪几天放假，请检查是不是少粘贴了一段。`;
    case 'mergedWithNothing': return `“${quote}”说和别的节日合并，可是没有读到那个节日，请检查是不是少粘贴了一段。`;
    case 'returnContradicts': return `“${quote}”说的上班日期和假期接不上，请对照通知原文改正。`;
  }
}
