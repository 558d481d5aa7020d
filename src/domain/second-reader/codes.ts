import { art, document, type ArticleRef } from '../statute/article';

interface ReadingRule {
  /** hard: the report's numbers are wrong with it · soft: to be looked at, with a reason where it stays */
  readonly severity: 'hard' | 'soft';
  readonly label: string;
  readonly todo: string;
  readonly rule: ArticleRef;
  /** What is stored can be derived from the events again, see `canRestore`. */
  readonly restore?: true;
}

const COMPARE = '请打开这件，对照经过核对。经过没有错的，是存着的日期、结果被改动过，点“按经过恢复”；经过有错的，用补录更正。';

/** 第二读者看什么: what of one application may contradict itself, each with what to do. @source 条例 arts. 29–43, 51; 国办公开办函〔2021〕30号 */
export const SECOND_READER = {
  received: { severity: 'hard', label: '收到日期和经过不一致', todo: COMPARE, rule: art(31), restore: true },
  carried: { severity: 'hard', label: '新收和上年结转弄错', todo: COMPARE, rule: document('reportFormat'), restore: true },
  closed: { severity: 'hard', label: '办结日期和经过不一致', todo: COMPARE, rule: art(33), restore: true },
  outcome: { severity: 'hard', label: '办理结果和经过不一致', todo: COMPARE, rule: document('reportFormat'), restore: true },
  counted: { severity: 'hard', label: '统计用的记录和档案不一致', todo: COMPARE, rule: document('reportFormat'), restore: true },
  order: { severity: 'hard', label: '办结早于收到', todo: '请打开这件，对照经过核对收到和办结的日期；登记错了的，用补录更正。', rule: art(33) },
  steps: { severity: 'soft', label: '经过里有不成立的一步', todo: '请打开这件，看这一步前后登记得对不对；漏登记的用补录补上。', rule: art(33) },
  record: { severity: 'soft', label: '办理结果缺少应有的记录', todo: '确实办过的，请补录；没有办过的，请核对办理结果是不是选错，并写明理由。', rule: art(36) },
  facts: { severity: 'soft', label: '办理结果缺少所依据的事实', todo: '请打开答复核对；告知书里写了的，写明在哪里。', rule: art(36) },
  withheld: { severity: 'soft', label: '部分公开没有写不公开的部分', todo: '请核对是不是全部公开了；部分公开的，写明哪些没有公开、为什么。', rule: art(37) },
  signed: { severity: 'hard', label: '签发的和登记的结果不一致', todo: '请打开这件，对照签发的答复核对办理结果；先把和经过不一致的恢复好。', rule: art(36) },
  letter: { severity: 'soft', label: '没有告知书', todo: '请在文书里补出；用纸出过的，附上扫描件并写明理由。', rule: art(36) },
  letterKind: { severity: 'hard', label: '告知书和办理结果不一致', todo: '请对照告知书核对办理结果；哪一处错了，按经过更正。', rule: art(36) },
  remedy: { severity: 'soft', label: '告知书没有写救济途径', todo: '请核对发出的告知书；没有写的，请补充告知申请人怎样复议、诉讼。', rule: art(51) },
  letterNumber: { severity: 'soft', label: '文号不合编号规则', todo: '请核对告知书的文号，并写明理由。', rule: art(36) },
  notice: { severity: 'soft', label: '没有出告知书就登记了逾期', todo: '请核对当时有没有书面告知；用纸告知的，附上扫描件并写明理由。', rule: art(30) },
  fee: { severity: 'soft', label: '收费记录不完整', todo: '请核对收费通知和缴费；漏登记的用补录补上。', rule: art(42) },
  late: { severity: 'soft', label: '超过期限才答复', todo: '请核对答复日期和延期、征求意见的记录；确实逾期的，写明原因。', rule: art(33) },
  overdue: { severity: 'soft', label: '超过期限还没有办结', todo: '请马上办理；已经答复的，补登记送达。', rule: art(33) },
  service: { severity: 'soft', label: '办结了但没有送达记录', todo: '请补登记怎样送达、哪天送达。', rule: art(36) },
  delivered: { severity: 'soft', label: '寄出的答复没有登记送到', todo: '请查邮件到了没有，补登记送到的日期。', rule: art(36) },
  files: { severity: 'soft', label: '登记的材料找不到', todo: '请重新上传这份材料，并写明理由。', rule: art(45) },
  twin: { severity: 'soft', label: '同一申请人重复申请', todo: '请核对两件是不是同一内容；以前已经答复过的，应当按重复申请处理。', rule: art(36, undefined, 6) },
} as const satisfies Record<string, ReadingRule>;

export type SecondReaderCode = keyof typeof SECOND_READER;
export const secondReaderRule = (code: SecondReaderCode): ReadingRule => SECOND_READER[code];

/** 一件申请里发现的一处. */
export interface CaseFinding {
  readonly code: SecondReaderCode;
  /** 现在是什么. */
  readonly is: string;
  /** 应当是什么. */
  readonly should: string;
}
