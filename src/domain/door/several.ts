import { comparableText, likeness } from '../repeat/like-text';

/** More are not told apart; whoever has so many writes a list and keeps it in one. */
const MOST = 5;
/** Shorter than this there is no object of its own: 以及名单. In characters, without the words everybody writes. */
const OWN_OBJECT = 4;
/** So like what stands before it that it asks about the same in other words; tried on the pairs in several.test.ts. */
const SAME_OBJECT = 0.45;

/** 一、 1. ① （1） 第一： at the beginning of what follows. */
const ENUMERATED = /(?:^|[\s，,。；;：:！!？?])(?:[一二三四五六七八九十]{1,2}[、．.]|\d{1,2}[、．)）]|\d{1,2}\.(?!\d)|第[一二三四五]\s*[，,、：:])|[（(][一二三四五六七八九十\d]{1,2}[）)]|[①②③④⑤⑥⑦⑧⑨⑩]/g;
const SENTENCES = /[。；;！!？?\n\r]+/;
const CONNECTORS = /(?:还有就是|还有|以及|另外|此外|再就是|同时(?:还)?(?=想|要|请|申请))[，,：:]?/;

/** What is asked for: a record, a figure, or a question about what happened. */
const ASKS = /文件|方案|明细|名单|清单|合同|协议|预算|决算|账|批复|公告|公示|纪要|记录|报告|决定|依据|标准|政策|规划|图纸|评估|结果|统计|费用|经费|开支|收支|工资|价格|去向|数量|数据|资料|材料|表|多少|怎么|怎样|如何|哪|谁|几|什么|有没有|是否|为什么|情况|想知道|申请公开|请公开|请提供/;

const asks = (piece: string): boolean => ASKS.test(piece);
const hasOwnObject = (piece: string): boolean => [...comparableText(piece)].length >= OWN_OBJECT;

const EDGE = /[\s，,、：:]/;

/** Without what stands at its edges; step by step, because a pattern that looks for the end tries again at every comma. */
function tidied(piece: string): string {
  let [from, to] = [0, piece.length];
  while (from < to && EDGE.test(piece.charAt(from))) from += 1;
  while (to > from && EDGE.test(piece.charAt(to - 1))) to -= 1;
  return piece.slice(from, to);
}

/** The text cut wherever one thing may end and the next begin. */
const piecesOf = (text: string): readonly string[] =>
  text.replace(ENUMERATED, '\n').split(SENTENCES).flatMap((sentence) => sentence.split(CONNECTORS)).map(tidied).filter(Boolean);

/**
 * 一段话里的几件事: what can be asked for separately, in the order it was written; one, the text itself, when it is
 * one thing. What introduces the whole goes with each, what only adds to a thing stays with it.
 */
export function requestsIn(text: string): readonly string[] {
  const whole = text.trim();
  const context: string[] = [];
  const things: string[] = [];
  for (const piece of piecesOf(whole)) {
    const last = things.length - 1;
    if (!asks(piece) || (last < 0 && !hasOwnObject(piece))) {
      if (last < 0) context.push(piece);
      else things[last] = `${things[last] ?? ''}，${piece}`;
    } else if (last >= 0 && (!hasOwnObject(piece) || things.some((one) => likeness(one, piece) >= SAME_OBJECT))) {
      things[last] = `${things[last] ?? ''}，${piece}`;
    } else if (things.push(piece) > MOST) return [whole];
  }
  if (things.length < 2) return whole ? [whole] : [];
  const lead = context.join('，');
  return things.map((thing) => (lead ? `${lead}。${thing}` : thing));
}
