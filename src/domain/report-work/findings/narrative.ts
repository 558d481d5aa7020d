import { feeSentence } from '../../fee/sentence';
import type { YearFacts } from '../../narrative/facts';
import type { DraftRemark } from '../../narrative/remarks';
import type { StructuredReport } from '../../report/report';
import { SECTION_KEYS } from '../../report/sections';
import { art, articleLabel, document } from '../../statute/article';
import { sectionLabel, type RawFinding } from './raw-finding';

/** Of a section that only says that there is nothing: the same every year with good reason. */
const bare = (text: string): string => text.replace(/\d{4}年?/g, '').replace(/[\s，。、；：（）“”]/g, '');
const LEAST = 12;

/** 照抄上年: paragraphs of the parts that somebody has to think about, word for word as the year before. */
function copied(report: StructuredReport, before: StructuredReport | undefined): readonly RawFinding[] {
  if (!before) return [];
  return SECTION_KEYS.filter((key) => key === 'overview' || key === 'problems' || key === 'otherMatters').flatMap((key): readonly RawFinding[] => {
    const of = ({ sections }: StructuredReport) => (sections.find((section) => section.key === key)?.paragraphs ?? []).map(bare);
    const [now, then] = [of(report), of(before)];
    if (now.length > 0 && now.join('') === then.join('') && now.join('').length >= LEAST) {
      return [{ group: 'narrative', severity: 'soft', where: sectionLabel(key), is: '整个部分和上一年一字不差', should: '应当写本年的情况', todo: '请按本年的情况改写；确实一样的，写明理由。', place: { kind: 'section', place: key }, article: articleLabel(art(50)) }];
    }
    const same = key === 'problems' ? now.filter((text) => text.length >= LEAST && then.includes(text)).length : 0;
    return same === 0 ? [] : [{ group: 'narrative', severity: 'soft', where: sectionLabel(key), is: `有${same}段和上一年一字不差`, should: '存在的问题和改进情况应当写本年的', todo: '请改写这几段；问题确实还在的，写明理由。', place: { kind: 'section', place: key }, article: articleLabel(art(50)) }];
  });
}

/** Whether each number is there, as often as it is wanted. */
const holdsAll = (there: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((figure) => there.filter((one) => one === figure).length >= wanted.filter((one) => one === figure).length);

/** 收费记录和正文里的一句话. @source 国办公开办函〔2021〕30号, section six; 国办函〔2020〕109号 */
function feeSaid({ sections }: StructuredReport, { fees }: YearFacts): readonly RawFinding[] {
  const said = sections.find(({ key }) => key === 'otherMatters')?.paragraphs ?? [];
  const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];
  const figures = numbersIn(feeSentence(fees));
  const told = said.some((text) => text.includes('信息处理费') && holdsAll(numbersIn(text), figures));
  return told ? [] : [{
    group: 'narrative', severity: 'soft', where: sectionLabel('otherMatters'), is: '没有写信息处理费，或者数字和收费记录不一样', should: `应当写明：${feeSentence(fees)}`, todo: '请在第六部分写上这一句，数字用绑定的数。', place: { kind: 'section', place: 'otherMatters' }, article: articleLabel(document('reportFormat')),
  }];
}

/** Remarks that are findings. What would be printed as another number, or as a gap, is put right: no reason makes it true. */
const TELLING: Readonly<Partial<Record<DraftRemark['code'], RawFinding['severity']>>> = { typedOther: 'soft', denied: 'soft', private: 'soft', glued: 'hard', gone: 'hard' };

/** 正文: numbers typed beside bound ones, what is copied from last year, what the fee records ask for. */
export function narrativeFindingsOf({ report, before, facts, remarks }: { readonly report: StructuredReport; readonly before: StructuredReport | undefined; readonly facts: YearFacts; readonly remarks: readonly DraftRemark[] }): readonly RawFinding[] {
  const typed = remarks.filter(({ code }) => code in TELLING).map(({ code, place, message, sure }): RawFinding => ({
    group: 'narrative', severity: sure ? 'hard' : TELLING[code] ?? 'soft', where: sectionLabel(place), is: message.split('。')[0] ?? message, place: { kind: 'section', place },
    ...(code === 'private'
      ? { should: '公开的年报不写个人的号码', todo: sure ? '请打开这一部分，删掉这个号码。' : '请打开这一部分，删掉这个号码；不是个人的，写明理由。', article: articleLabel(art(15)) }
      : { should: '正文和数据应当一致', todo: '请改成绑定的数；口径不同的，在正文里说明，并写明理由。' }),
  }));
  return [...typed, ...copied(report, before), ...feeSaid(report, facts)];
}
