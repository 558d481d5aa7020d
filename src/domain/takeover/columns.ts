/** One column of a ledger on paper, as people head it. */
interface LedgerColumn {
  readonly label: string;
  /** Other heads it goes by. */
  readonly also?: readonly string[];
  readonly needed?: true;
  /** How to write it, where that is not plain. */
  readonly hint?: string;
  readonly kind: 'text' | 'day' | 'days' | 'choice';
}

/** 台账的列: what is known of an application that began on paper. The order is that of the form and of the sheet to fill in. */
export const LEDGER_COLUMNS = {
  number: { label: '编号', also: ['申请编号', '序号', '原编号', '登记编号'], needed: true, kind: 'text', hint: '纸质台账上的编号，转入以后照旧用它' },
  channel: { label: '提交方式', also: ['申请方式', '渠道', '来源'], kind: 'choice', hint: '当面、口头、挂号信或EMS、平信、传真、邮箱、网页；不写当作当面' },
  receivedOn: { label: '收到日期', also: ['收到申请日期', '收到申请之日', '收件日期', '登记日期', '受理日期'], needed: true, kind: 'day', hint: '收到申请之日，期限从这一天算' },
  kind: { label: '申请人类型', also: ['申请人类别', '类别'], kind: 'choice', hint: '自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他；不写当作自然人' },
  name: { label: '申请人', also: ['姓名', '申请人姓名', '姓名或者名称', '申请人名称', '名称'], needed: true, kind: 'text' },
  documentNumber: { label: '证件号码', also: ['身份证号', '身份证号码', '统一社会信用代码'], kind: 'text' },
  contactName: { label: '联系人', kind: 'text', hint: '单位申请的，知道就写' },
  phone: { label: '联系电话', also: ['电话', '手机', '手机号', '联系方式'], kind: 'text' },
  address: { label: '通信地址', also: ['地址', '联系地址'], kind: 'text' },
  email: { label: '电子邮箱', also: ['邮箱地址'], kind: 'text' },
  description: { label: '申请内容', also: ['内容', '申请公开的内容', '申请公开内容', '所需信息'], needed: true, kind: 'text' },
  correctionOn: { label: '补正告知日期', also: ['告知补正日期'], kind: 'day' },
  correctionDays: { label: '补正期限', kind: 'days', hint: '工作日的天数；写了补正告知日期的要写' },
  correctedOn: { label: '收到补正日期', also: ['补正日期'], kind: 'day' },
  consultedOn: { label: '征求第三方意见日期', also: ['征求意见日期'], kind: 'day' },
  opinionOn: { label: '第三方意见日期', also: ['意见收到日期', '收到意见日期'], kind: 'day' },
  opinion: { label: '第三方意见', kind: 'choice', hint: '同意公开、不同意公开、同意公开一部分' },
  extendedOn: { label: '延期告知日期', also: ['延期日期'], kind: 'day' },
  extendedDays: { label: '延长天数', also: ['延期天数'], kind: 'days', hint: '延长的工作日，1到20' },
  outcome: { label: '办理结果', also: ['答复结果', '答复类型', '结果'], kind: 'choice', hint: '已经答复的才写，写法照年度报告表三，例如“予以公开”' },
  withheldGround: { label: '不公开的依据', kind: 'choice', hint: '部分公开的要写，照表三不予公开的八种' },
  answeredOn: { label: '答复日期', also: ['答复时间', '送达日期', '办结日期'], kind: 'day', hint: '交邮或者签收的那一天' },
} as const satisfies Record<string, LedgerColumn>;

export type LedgerColumnKey = keyof typeof LEDGER_COLUMNS;

export const LEDGER_COLUMN_KEYS = Object.keys(LEDGER_COLUMNS) as readonly LedgerColumnKey[];

/** A column with everything it may say. */
export const ledgerColumn = (key: LedgerColumnKey): LedgerColumn => LEDGER_COLUMNS[key];

/** One line as it was written; what is empty is not there. */
export type LedgerCells = Readonly<Partial<Record<LedgerColumnKey, string>>>;

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s*（）()：:]/g, '').toLowerCase();

/** The column of a head, in whatever of its names. */
export const columnOf = (head: string): LedgerColumnKey | undefined =>
  LEDGER_COLUMN_KEYS.find((key) => [ledgerColumn(key).label, ...(ledgerColumn(key).also ?? [])].some((name) => bare(name) === bare(head)));
