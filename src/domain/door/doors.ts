import { art, type ArticleRef } from '../statute/article';

/** 别的办法: what somebody may really want instead of 政府信息公开, and where that is done. */
export interface Door {
  /** What it is, as people say it. */
  readonly label: string;
  /** One sentence: why this is another matter. */
  readonly why: string;
  /** The window; `county` is the county's own name. */
  readonly window: (county: string) => string;
  readonly rule: ArticleRef;
}

/** 特别规定: registers with rules of their own for who may look. @source 条例 art. 36(7) */
const REGISTER = art(36, undefined, 7);
/** 信访、投诉、举报等活动. @source 条例 art. 39(1) */
const OTHER_CHANNEL = art(39, 1);
/** 咨询: art. 2 calls only what is recorded 政府信息; a question about how to do something asks for none. */
const NOT_RECORDED = art(2);

const query = (label: string, window: string) => ({
  label, why: `查自己的${label}有专门的规定，带上身份证去窗口当场就能查，比申请公开快。`, window: (county: string) => `${county}${window}`, rule: REGISTER,
}) as const satisfies Door;

/** 各扇门, the most particular first: the first that fits is shown. Numbers of windows are not known here; 12345 connects to all. */
export const DOORS = {
  ownRecord: {
    label: '更正自己的信息', why: '政府记录的你自己的信息写错了，是申请更正，带上证明就行，不用先申请公开。',
    window: () => '记录这条信息的单位', rule: art(41),
  },
  realEstate: query('不动产登记', '不动产登记中心'),
  marriage: query('婚姻登记', '民政局婚姻登记处'),
  household: query('户籍', '公安局户籍窗口'),
  socialSecurity: query('社会保险', '社会保险服务中心'),
  housingFund: query('住房公积金', '住房公积金管理部'),
  company: {
    label: '企业登记', why: '企业的登记信息有专门的规定，登记档案到市场监督管理局的窗口查，不用申请公开。',
    window: (county) => `${county}市场监督管理局`, rule: REGISTER,
  },
  archives: {
    label: '查档案', why: '已经移交到档案馆的，按档案的规定到档案馆查。', window: (county) => `${county}档案馆`, rule: REGISTER,
  },
  labour: {
    label: '劳动争议', why: '工资、工伤、解除合同的争议，由劳动监察或者劳动仲裁处理，申请公开解决不了。',
    window: (county) => `${county}劳动人事争议仲裁委员会、劳动保障监察大队`, rule: OTHER_CHANNEL,
  },
  reconsideration: {
    label: '行政复议', why: '不服处罚、征收等决定，要在期限内申请行政复议或者起诉，申请公开不会让期限停下来。',
    window: (county) => `${county}行政复议机构`, rule: OTHER_CHANNEL,
  },
  complaint: {
    label: '投诉、举报', why: '要单位去查、去处理一件事，是投诉、举报；申请公开只能拿到已经有的文件。',
    window: (county) => `${county}12345热线`, rule: OTHER_CHANNEL,
  },
  petition: {
    label: '信访', why: '反映情况、提意见、要个说法，是信访，有专门的人收、专门的期限答复。',
    window: (county) => `${county}信访局`, rule: OTHER_CHANNEL,
  },
  consultation: {
    label: '咨询', why: '问事情怎么办、要什么材料，打电话当场就能问到，不用等二十个工作日。',
    window: (county) => `${county}12345热线，或者办这件事的窗口`, rule: NOT_RECORDED,
  },
} as const satisfies Record<string, Door>;

export type DoorKey = keyof typeof DOORS;

/** 政务服务便民热线, one number everywhere. @source 国办发〔2020〕53号 */
export const HOTLINE = '12345';
