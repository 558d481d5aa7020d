import { COMPLAINT_SUBJECTS, SUGGESTION_GROUNDS, type ComplaintSubject, type SuggestionGround } from './kinds';

/** What a request says, as far as its kind asks. */
export type RequestContent =
  /** 更正: which record, what it says, what it should say, what shows that. An application that turned out to be one has its own words only. */
  | { readonly kind: 'recordCorrection'; readonly record: string; readonly wrong?: string; readonly right?: string; readonly evidence?: string }
  | { readonly kind: 'proactiveSuggestion'; readonly what: string; readonly ground: SuggestionGround; readonly why?: string }
  | { readonly kind: 'complaint'; readonly subject: ComplaintSubject; readonly words: string; readonly caseNumber?: string }
  | { readonly kind: 'feedback'; readonly words: string };

export interface RequestLine {
  readonly label: string;
  readonly value: string;
}

const line = (label: string, value: string | undefined): readonly RequestLine[] => (value ? [{ label, value }] : []);

/** The content line by line, the same for whoever wrote it and for the office. */
export function contentLines(content: RequestContent): readonly RequestLine[] {
  switch (content.kind) {
    case 'recordCorrection': {
      const { record, wrong, right, evidence } = content;
      return [...line('哪份记录', record), ...line('现在写的是', wrong), ...line('应该是', right), ...line('凭什么', evidence)];
    }
    case 'proactiveSuggestion': return [...line('建议公开什么', content.what), ...line('理由', SUGGESTION_GROUNDS[content.ground].label), ...line('说明', content.why)];
    case 'complaint': return [...line('什么事', COMPLAINT_SUBJECTS[content.subject].label), ...line('经过', content.words), ...line('有关的申请编号', content.caseNumber)];
    case 'feedback': return line('内容', content.words);
  }
}

/** The first thing it says, for a list. */
export function contentText(content: RequestContent): string {
  switch (content.kind) {
    case 'recordCorrection': return content.record;
    case 'proactiveSuggestion': return content.what;
    default: return content.words;
  }
}

/** 要求更正的内容 as the reply quotes it, inside its own quotation marks: 宅基地登记表：现在写的是‘李甲’，应该是‘李乙’. */
export function correctionAsked({ record, wrong, right }: Extract<RequestContent, { readonly kind: 'recordCorrection' }>): string {
  const change = [wrong && `现在写的是‘${wrong}’`, right && `应该是‘${right}’`].filter(Boolean).join('，');
  return change ? `${record}：${change}` : record;
}

