import type { CivilDate } from '../calendar/civil-date';
import type { AgencyLevel } from '../remedy/authority';
import type { Delivery, FormOfInformation } from '../statute/provision';
import type { ServiceWay } from '../statute/service';

/** 发文机关, as its letters name it. */
interface LetterAgency {
  /** 全称, e.g. 昌乐县乔官镇人民政府. */
  readonly name: string;
  /** 政府信息公开工作机构, e.g. 乔官镇党政办公室. */
  readonly office: string;
  readonly address: string;
  readonly phone: string;
  readonly level: AgencyLevel;
  /** 行政复议机关 by name. */
  readonly reviewAuthority?: string;
  /** 机关代字 of its series, e.g. 乔官公开告. */
  readonly numberPrefix: string;
}

/** Someone a letter is addressed to. */
interface LetterRecipient {
  readonly name: string;
  /** 单位 are called 贵单位, people 您. */
  readonly organization: boolean;
  readonly address?: string;
}

/** 更正申请 (art. 41) and what became of it. */
export interface RecordCorrection {
  readonly receivedOn: CivilDate;
  /** What is said to be wrong, as asked. */
  readonly asked: string;
  readonly result: 'corrected' | 'kept' | 'passedOn' | 'referred';
  readonly reasons: string;
  /** 有权更正的行政机关, where it is another one. */
  readonly agency?: string;
}

/** What a letter needs and no case stores: names and addresses, the words of the application, numbers and files. */
export interface LetterContext {
  readonly agency: LetterAgency;
  readonly applicant: { readonly name: string; readonly address?: string };
  /** 申请公开的内容, as applied. */
  readonly request: string;
  readonly form?: FormOfInformation;
  readonly delivery?: Delivery;
  /** 文号, once it is taken. */
  readonly number?: string;
  /** 成文日期. */
  readonly date?: CivilDate;
  /** Names of the files that go with it. */
  readonly attachments?: readonly string[];
  /** The files are added when the letter is issued: it is a draft still. */
  readonly attachmentsLater?: true;
  /** How it will be served; on-line service owes the on-line channel of reconsideration. */
  readonly way?: ServiceWay;
  readonly queryCode?: string;
  /** The third party or the agency it is addressed to. */
  readonly recipient?: LetterRecipient;
  /** 涉及的信息, in words fit for the eyes of others: nothing of the applicant that they need not know. */
  readonly atStake?: string;
  /** Which consultation or request for help; the last one when not told. */
  readonly consultationId?: string;
  readonly assistId?: string;
  /** 缴纳方式 of the fee: the fiscal channel and how to get the receipt. */
  readonly payment?: string;
  /** 邮件号 of a letter by post. */
  readonly mailNumber?: string;
  /** The document that a receipt of service is about. */
  readonly served?: { readonly title: string; readonly number?: string };
  readonly recordCorrection?: RecordCorrection;
}
