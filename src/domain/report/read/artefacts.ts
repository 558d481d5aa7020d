import type { Doubt } from '../report';
import { fold } from './characters';
import { doubt, firstOf, quoted } from './doubts';

const MARK = /\[(bookmark|image|图片|hyperlink|toc)\s{0,3}[:：]([^\]\n]{0,200})\]/gi;
/** — 4 —, 第4页, 第 4 页 共 9 页, 4 / 9. */
const PAGE_MARK = /^(?:[-–—―─·]{1,3}\d{1,3}[-–—―─·]{1,3}|第\d{1,3}页(?:[,，/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3})$/;

/** Traces of the program a text was copied from; a picture is named in a doubt, because what it shows is lost. */
export function withoutMarks(text: string): { readonly text: string; readonly doubts: readonly Doubt[] } {
  const doubts: Doubt[] = [];
  const cleaned = text.replace(MARK, (_, kind: string, name: string) => {
    if (/image|图片/i.test(kind)) doubts.push(doubt('picture', ['正文'], `原文此处有一幅图片${name.trim() === '' ? '' : quoted(name.trim())}，图片的内容没有读入。`));
    return '';
  });
  return { text: cleaned, doubts: firstOf(doubts, '图片') };
}

/** 页码: “— 4 —” between the rows of a table or the lines of a paragraph. */
export const isPageMark = (line: string): boolean => line.length <= 30 && PAGE_MARK.test(fold(line));
