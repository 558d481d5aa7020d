/** 上限, one table for pages and functions; shown to users where it matters (product.md, Limits). */
export const LIMITS = {
  descriptionCharacters: 1000,
  reasonsCharacters: 4000,
  /** One fact an answer stands on, one withheld part. */
  factCharacters: 500,
  withheldParts: 20,
  /** An answer with its letter as one text, see domain/letter/answer-text.ts; far above what reasons and facts make. */
  answerTextCharacters: 120_000,
  /** 审核意见, 退回原因. */
  opinionCharacters: 500,
  /** 查看原因. */
  lookReasonCharacters: 200,
  /** 收件人 of a letter. */
  recipientCharacters: 100,
  /** Photos that prove one service. */
  proofs: 10,
  attachmentBytes: 20 * 1024 * 1024,
  attachmentsBytes: 60 * 1024 * 1024,
  attachments: 20,
  /** 年度报告 as a document. */
  reportBytes: 20 * 1024 * 1024,
  /** Files with one opinion that was asked for. */
  opinionFiles: 5,
  drafts: 10,
  draftDays: 90,
  /** 共同申请人 besides the first. */
  jointApplicants: 50,
  /** Lines of a ledger in one call; the whole of a paste may have more. */
  ledgerLinesAtOnce: 50,
  /** A text of a 指南. */
  guideTextCharacters: 2000,
  /** 制度正文. */
  ruleBodyCharacters: 30_000,
  pageSize: 20,
  /** Of what is looked for among cases. */
  searchCharacters: 60,
  /** Of a pasted notice; the longest so far has about 1,000. */
  noticeCharacters: 20_000,
  addressCharacters: 500,
  /** Submissions a day by one person before a pause of a minute each; never a refusal. */
  submissionsBeforePause: 20,
} as const;

/** 附件格式, checked by content, not by name. */
export const ATTACHMENT_KINDS = ['jpg', 'png', 'heic', 'pdf', 'doc', 'docx', 'xls', 'xlsx', 'txt', 'mp3', 'm4a', 'wav'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];
