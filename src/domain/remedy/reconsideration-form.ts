import { formatDate, type CivilDate } from '../calendar/civil-date';
import type { ArticleRef } from '../statute/article';
import { reconsideration } from './refs';

/** What an application for reconsideration is filled in with: facts on record, and nothing else. */
export interface ReconsiderationFacts {
  readonly applicant: {
    readonly name: string;
    readonly organization: boolean;
    /** 居民身份证 and its number; empty where none is known. */
    readonly document: { readonly label: string; readonly number: string };
    readonly address?: string;
    readonly phone: string;
    readonly contactName?: string;
  };
  readonly agency: { readonly name: string; readonly address?: string; readonly phone?: string };
  /** 行政复议机关 by name. */
  readonly authority: string;
  readonly request: { readonly number: string; readonly submittedOn: CivilDate; readonly description: string };
  /** The answer that is contested; absent where the agency did not answer. */
  readonly answer?: { readonly title: string; readonly number?: string; readonly on: CivilDate; readonly outcome: string; readonly knownOn?: CivilDate };
  /** 答复期限届满日, where it did not answer. */
  readonly dueOn?: CivilDate;
}

interface FormSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** 行政复议申请书, as plain data. */
export interface ReconsiderationForm {
  readonly title: string;
  readonly sections: readonly FormSection[];
  readonly to: string;
  readonly signature: readonly string[];
  readonly rules: readonly ArticleRef[];
}

const BLANK = '＿＿＿＿＿＿';
const BLANK_DAY = '＿＿＿＿年＿＿月＿＿日';
/** What is contested, as it is named: 《政府信息不予公开告知书》（乔官公开〔2026〕第1号）. */
const nameOf = ({ title, number }: NonNullable<ReconsiderationFacts['answer']>): string => `《${title}》${number ? `（${number}）` : ''}`;

function applicantLines({ applicant }: ReconsiderationFacts): readonly string[] {
  const { name, organization, document: { label, number }, address, phone, contactName } = applicant;
  return [
    `${organization ? '名称' : '姓名'}：${name}`, `${label}：${number || BLANK}`, ...(organization ? [`法定代表人或者负责人：${BLANK}`] : []),
    `${organization ? '住所' : '住址'}：${address ?? BLANK}`, ...(contactName ? [`联系人：${contactName}`] : []), `电话：${phone || BLANK}`,
  ];
}

/** Every box is left empty: which one is wanted is the applicant's own to say. */
function wishes({ answer }: ReconsiderationFacts): readonly string[] {
  const choose = '（在需要的一项前面打√）';
  const other = `□ 其他：${BLANK}`;
  if (!answer) return [choose, '□ 责令被申请人在规定的期限内答复申请人的政府信息公开申请。', '□ 确认被申请人没有按期答复违法。', other];
  return [
    choose, `□ 撤销被申请人于${formatDate(answer.on)}作出的${nameOf(answer)}，责令被申请人在规定的期限内重新答复。`,
    `□ 变更${nameOf(answer)}的下面这一部分：${BLANK}`, `□ 确认被申请人作出的${nameOf(answer)}违法。`, other,
  ];
}

function factLines({ request, answer, dueOn, agency }: ReconsiderationFacts): readonly string[] {
  const asked = `申请人于${formatDate(request.submittedOn)}向${agency.name}提出政府信息公开申请（申请编号：${request.number}），申请公开的内容是：“${request.description}”。`;
  if (!answer) return [asked, `${dueOn ? `答复期限于${formatDate(dueOn)}届满，` : ''}到申请行政复议时，申请人没有收到答复。`];
  return [
    asked, `被申请人于${formatDate(answer.on)}作出${nameOf(answer)}，办理结果是：${answer.outcome}。`,
    `申请人于${answer.knownOn ? formatDate(answer.knownOn) : BLANK_DAY}知道这份答复。`,
  ];
}

/** 理由 are the applicant's own: what stands here only asks. */
const PROMPTS = {
  answer: ['（你不同意哪一部分：）', '', '（为什么不同意，你知道哪些事实、有哪些材料：）', '', '（知道有关规定的，可以写上；不知道的可以不写：）', ''],
  silence: ['（你怎么知道没有答复，有没有催问过：）', '', '（还想说明的事实、有哪些材料：）', ''],
} as const;

function attachmentLines({ answer, applicant }: ReconsiderationFacts): readonly string[] {
  return [
    `1.${applicant.organization ? '营业执照等主体资格证明' : '身份证明'}复印件`, '2.政府信息公开申请的提交回执', ...(answer ? [`3.${nameOf(answer)}复印件`] : []), `${answer ? 4 : 3}.其他材料：${BLANK}`,
  ];
}

/**
 * 行政复议申请书 with the facts that are on record filled in. What is wanted and why is left to the applicant, with short
 * questions: nothing is argued for him.
 * @source 行政复议法 art. 22; 条例 art. 51
 */
export function reconsiderationForm(facts: ReconsiderationFacts): ReconsiderationForm {
  const { agency, authority, answer } = facts;
  return {
    title: '行政复议申请书',
    sections: [
      { heading: '申请人', lines: applicantLines(facts) },
      { heading: '被申请人', lines: [`名称：${agency.name}`, ...(agency.address ? [`地址：${agency.address}`] : []), ...(agency.phone ? [`电话：${agency.phone}`] : [])] },
      { heading: '行政复议请求', lines: wishes(facts) },
      { heading: '事实', lines: factLines(facts) },
      { heading: '理由', lines: answer ? PROMPTS.answer : PROMPTS.silence },
      { heading: '附件', lines: attachmentLines(facts) },
    ],
    to: authority,
    signature: ['申请人（签名或者盖章）：', BLANK_DAY],
    rules: [reconsideration(22)],
  };
}
