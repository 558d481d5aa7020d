import type { ReportBefore } from './facts';

/** （一）存在的主要问题, on a line of its own or in front of what it says. */
const HEADING = /^[（(][一二三四五六七八九十]{1,3}[）)]([^。；，]{2,30})(?:[。：:](.*))?$/;

interface Part { readonly heading: string; readonly lines: readonly string[] }

/** Section five by its headings in brackets; what stands before the first has none. */
function partsOf(paragraphs: readonly string[]): readonly Part[] {
  return paragraphs.reduce<readonly Part[]>((parts, paragraph) => {
    const [, heading, rest] = HEADING.exec(paragraph) ?? [];
    if (heading !== undefined) return [...parts, { heading, lines: rest ? [rest] : [] }];
    const { heading: of, lines } = parts[parts.length - 1] ?? { heading: '', lines: [] };
    return [...parts.slice(0, -1), { heading: of, lines: [...lines, paragraph] }];
  }, []);
}

const isProblems = (words: string): boolean => /问题|不足/.test(words) && !/整改|改进|措施|打算/.test(words);
const isMeasures = (words: string): boolean => /整改|改进|措施|下一步|打算/.test(words);

/**
 * 上年报告说的“存在的主要问题”: what last year's section five names as a problem, and not what it did about older ones or
 * means to do. Where its headings do not tell them apart, all of it.
 */
export function statedProblems(before: ReportBefore | undefined): readonly string[] {
  if (!before) return [];
  const parts = partsOf(before.problems);
  const headed = parts.filter(({ heading }) => isProblems(heading)).flatMap(({ lines }) => lines);
  if (headed.length > 0) return headed;
  const open = parts.filter(({ heading }) => !isMeasures(heading)).flatMap(({ lines }) => lines);
  return open.filter((line) => !/^(?:针对上述|针对以上|下一步|下一年|今后)/.test(line));
}
