import { civilDate } from '../../calendar/civil-date';
import { TABLE4_BLOCK_KEYS } from '../../report/table4';
import { linesOfKind, type LineOf } from '../../yearbook/line';
import { publishedOfAll, type YearFacts } from '../facts';
import { joined, say, words, type Pieces } from '../pieces';
import { statedProblems } from '../stated-problems';

function mended({ id, values: { measure, doneOn } }: LineOf<'problems'>): Pieces {
  const about = say`上年提出的“${`line:${id}:problem`}”`;
  if (measure === undefined) return say`${about}，还没有开始整改。`;
  return doneOn === undefined ? say`${about}，正在整改：${`line:${id}:measure`}。` : say`${about}，已于${`line:${id}:doneOn`}改好：${`line:${id}:measure`}。`;
}

/** 上年问题的整改: what the register says was done; where it says nothing, the problems themselves, so that nobody forgets them. */
export function problemsBefore(facts: YearFacts): readonly Pieces[] {
  const { standing, lines } = facts.yearbook.books.problems;
  if (standing === 'filled') return linesOfKind(lines, 'problems').map(mended);
  const stated = statedProblems(facts.before);
  if (stated.length > 0) return stated.map((_, at) => say`上年的报告提出：${`problemBefore:${at}`}。`);
  return standing === 'none' ? [say`上年没有留下需要整改的问题。`] : [];
}

interface Shortcoming {
  readonly problem: Pieces;
  readonly improvement: Pieces;
}

/** 记录里看得出来的问题: nothing that is not in the data, each with what can be done about it. */
function shortcomings(facts: YearFacts): readonly Shortcoming[] {
  const { answers, table4, yearbook, published, guideOn, year } = facts;
  const { total } = publishedOfAll(facts);
  const undone = linesOfKind(yearbook.books.problems.lines, 'problems').filter(({ values }) => values.doneOn === undefined);
  const silent = published.channels.filter(({ total }) => total === 0);
  const found: (Shortcoming | false)[] = [
    answers.late > 0 && { problem: say`有${'late'}件申请的答复超过了法定期限。`, improvement: say`收到申请当天算出最后答复日，到期以前提醒承办人，按期答复。` },
    TABLE4_BLOCK_KEYS.some((block) => table4[block].corrected > 0)
      && { problem: say`有${'corrected'}件答复在行政复议、行政诉讼中被纠正。`, improvement: say`逐件查明答复被纠正的原因，答复以前由其他工作人员核对依据和事实。` },
    undone.length > 0
      && { problem: say`上年提出的${joined(undone.map(({ id }) => say`“${`line:${id}:problem`}”`), '')}还没有改好。`, improvement: say`继续整改上年提出的问题，逐项定下负责人和完成日期。` },
    total === 0 && { problem: say`本年没有公开新的政府信息，主动公开做得不够。`, improvement: say`对照主动公开目录逐项检查，应当公开的在法定期限内公开。` },
    total > 0 && silent.length > 0 && {
      problem: say`${joined(silent.map(({ outlet: { id } }) => say`${`channelName:${id}`}`), '、')}本年没有公开新的信息。`,
      improvement: say`检查没有更新的渠道，需要保留的按时更新，不再使用的停用并告知公众。`,
    },
    yearbook.books.training.standing === 'none' && { problem: say`本年没有举办、参加政府信息公开培训。`, improvement: say`组织工作人员学习政府信息公开的规定和答复要求。` },
    guideOn !== undefined && guideOn < civilDate(`${year}-01-01`) && { problem: say`政府信息公开指南在本年没有核对更新。`, improvement: say`核对政府信息公开指南里的地址、电话和办公时间，有变动的及时更新。` },
  ];
  return found.filter((one): one is Shortcoming => one !== false);
}

export const problems = (facts: YearFacts): readonly Pieces[] => shortcomings(facts).map(({ problem }) => problem);

export const improvements = (facts: YearFacts): readonly Pieces[] => {
  const all = shortcomings(facts);
  return all.length === 0 ? [] : [say`下一年，本机关将做好以下改进。`, ...all.map(({ improvement }) => improvement)];
};

/** Whether the data itself shows a problem. */
export const showsProblems = (facts: YearFacts): boolean => shortcomings(facts).length > 0;

export const nothingElse = (): readonly Pieces[] => [words('没有其他需要报告的事项。')];

/** The words of `feeSentence`, with its numbers bound. @source 国办公开办函〔2021〕30号, section six; 国办函〔2020〕109号 */
export const fees = ({ fees: records }: YearFacts): readonly Pieces[] => [records.length === 0
  ? say`本年度没有发出信息处理费收费通知，收费通知的总金额为${'feeNoticed'}元，实际收取的总金额为${'feePaid'}元。`
  : say`本年度发出信息处理费收费通知${'feeNotices'}件，总金额为${'feeNoticed'}元，实际收取的总金额为${'feePaid'}元。`];
