/** A day, its weekday, a 条, 款 or 项: read as one, so a line does not end inside. */
const WHOLE = /(\d{4}年\d{1,2}月\d{1,2}日|（星期[一二三四五六日]）|第[一二三四五六七八九十百零]+[条款]|第（[一二三四五六七八九十]+）项)/;

/** A text in pieces; every second one, from the second on, stays on one line. */
export const pieces = (text: string): readonly string[] => text.split(WHOLE);
