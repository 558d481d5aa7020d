import { art, document, type ArticleRef } from '../statute/article';

/** 一个法律词: what it means in one sentence of common words. */
export interface Term {
  /** The word as it stands on a screen. */
  readonly term: string;
  /** Other words on screens that mean the same. */
  readonly also?: readonly string[];
  readonly plain: string;
  readonly rule?: ArticleRef;
}

/** 词语解释: every legal word a resident meets on a screen. */
export const TERMS = [
  { term: '政府信息', plain: '单位在工作中写下来、收到或者存着的东西，纸上的、电脑里的都算。', rule: art(2) },
  { term: '主动公开', plain: '不等人来要，单位自己先登出来给大家看。', rule: art(20) },
  { term: '依申请公开', plain: '网上没有登的，你提出来，单位找到以后单独答复你。', rule: art(27) },
  { term: '公开指南', also: ['政府信息公开指南'], plain: '单位写给大家看的说明：有哪些东西、找谁、怎么要。', rule: art(12) },
  { term: '年度报告', plain: '单位每年写一次的总结：这一年登了多少、收到多少人来要、怎么答的。', rule: art(50) },
  { term: '公开工作机构', plain: '单位里专门管这件事的科室，有问题就找它。', rule: art(4) },
  { term: '登记回执', also: ['回执'], plain: '单位收到以后给你的凭证，上面有编号和日期，要留好。', rule: art(31) },
  { term: '补正', also: ['补正告知', '逾期不补正', '逾期未补正'], plain: '写得不够清楚时，单位会说明缺什么，请你一次补齐。', rule: art(30) },
  { term: '征求意见', also: ['征求第三方意见', '征求共同制作机关意见', '征求其他机关意见', '意见收到'], plain: '要的东西牵涉到别人，单位先问问他的想法，再决定给不给。', rule: art(32) },
  { term: '第三方', plain: '你要的东西里写到的别的人或者公司。', rule: art(32) },
  { term: '工作日', plain: '上班的日子：周末和放假不算，调休上班的那天要算。' },
  { term: '答复期限', also: ['答复底线', '期限'], plain: '单位最晚要给你回音的那一天。', rule: art(33, 2) },
  { term: '延期答复', also: ['延长答复期限', '延期'], plain: '一时办不完，负责人同意后可以多用几天，但要先告诉你。', rule: art(33, 2) },
  { term: '延迟答复', plain: '要得特别多时，单位定一个做得到的日子，并且告诉你。', rule: art(35) },
  { term: '说明理由', also: ['要求说明理由'], plain: '短时间里要了很多次，单位会请你说说为什么。', rule: art(35) },
  { term: '信息处理费', also: ['收费通知', '收费'], plain: '一般不收钱；要的份数、页数特别多时，才按规定的价钱收。', rule: art(42) },
  { term: '不再处理', also: ['逾期未缴费'], plain: '过了说好的日子没有补齐或者没有交钱，这一次就办到这里。', rule: art(30) },
  { term: '拆分', plain: '一次要了几样不相干的东西，单位把它分成几份，一份一份地答。', rule: art(36) },
  { term: '撤回', plain: '你不想要了，这一次就不办了。' },
  { term: '转送', plain: '这件事归别的单位管，把你写的送到那边去办。', rule: art(36, undefined, 5) },
  { term: '送达', plain: '把答复交到你手里：当面给、寄到，或者在手机上能打开。', rule: document('serviceReply') },
  { term: '告知书', plain: '单位盖章的正式答复，写着结果、为什么、不同意怎么办。' },
  { term: '文号', plain: '正式文书上的编号，以后办事引用它。' },
  { term: '予以公开', plain: '你要的给你，或者告诉你在哪里看得到。', rule: art(36, undefined, 2) },
  { term: '部分公开', plain: '能给的给你，不能给的遮住，并且说明为什么。', rule: art(37) },
  { term: '不予公开', plain: '法律规定这些不能给，单位要写清楚为什么。', rule: art(36, undefined, 3) },
  { term: '无法提供', plain: '单位没有，或者没有现成的，给不了。', rule: art(36, undefined, 4) },
  { term: '不予处理', plain: '这件事有别的路可走，或者以前已经答过，不按要东西来办。', rule: art(39) },
  { term: '其他处理', plain: '不是上面几种情形的，单位写明为什么这样办。' },
  { term: '国家秘密', plain: '说出去会伤害国家、法律规定要保密的内容。', rule: art(14) },
  { term: '商业秘密', plain: '公司靠它挣钱、不愿让别人知道的做法和数据。', rule: art(15) },
  { term: '个人隐私', also: ['隐私'], plain: '一个人不愿让别人知道的私事。', rule: art(15) },
  { term: '三安全一稳定', plain: '国家、公共、经济这三样安全和社会的安定。', rule: art(14) },
  { term: '内部事务信息', also: ['内部信息'], plain: '单位里面的人事、后勤和办事流程，跟外面没有关系。', rule: art(16, 1) },
  { term: '过程性信息', plain: '还没有定下来的讨论记录、草稿、来往商量的信和请示。', rule: art(16, 2) },
  { term: '行政执法案卷', plain: '查处一件事时装订起来的整套材料。', rule: art(16, 2) },
  { term: '行政查询', also: ['行政查询事项'], plain: '像查房产、查企业登记，有专门的窗口和办法，到那里查。', rule: art(36, undefined, 7) },
  { term: '公开出版物', plain: '报纸、公报、书这些买得到、借得到的东西。', rule: art(39, 2) },
  { term: '重复申请', plain: '同一个人要同一样东西，以前已经答过了。', rule: art(36, undefined, 6) },
  { term: '大量反复申请', plain: '要的次数明显太多，又说不出合理的用处。', rule: art(35) },
  { term: '信访', plain: '向政府反映情况、提意见，希望有人管。', rule: art(39, 1) },
  { term: '举报', plain: '告诉有关部门谁违法了，请它去查。', rule: art(39, 1) },
  { term: '行政复议', also: ['复议'], plain: '不同意答复，请上一级政府重新看一遍，不收钱。', rule: document('reconsideration') },
  { term: '复议机关', also: ['复议的机关'], plain: '负责重新看一遍的那个上级政府。' },
  { term: '复议前置', also: ['应当先申请行政复议', '应当先向'], plain: '这种情形要先请上级政府重新看一遍，还不同意才去法院。', rule: document('reconsideration') },
  { term: '行政诉讼', also: ['诉讼', '起诉'], plain: '不同意答复，到法院告，由法院来评判。', rule: document('litigation') },
  { term: '受理', plain: '有关部门收下你的材料，开始办这件事。' },
  { term: '被申请人', plain: '你不同意它的答复、请上级来评理的那个单位。' },
  { term: '区分处理', plain: '把能给的和不能给的分开，能给的照样给。', rule: art(37) },
  { term: '检索', plain: '单位到柜子里、电脑里去找你要的东西。', rule: art(36, undefined, 4) },
  { term: '更正', plain: '登记在你名下的内容写错了，请单位改过来。', rule: art(41) },
  { term: '监护人', plain: '照顾未成年人的父母，或者法律指定的大人。' },
  { term: '本机关', plain: '给你答复的这个单位。' },
  { term: '重新处理', plain: '上级政府或者法院要求单位把这件事再办一遍。' },
  { term: '代理人', also: ['授权委托书'], plain: '你写一张纸，请他替你来办的那个人。' },
  { term: '统一社会信用代码', plain: '单位的“身份证号”，营业执照上那一串18位的数字和字母。' },
  { term: '上年结转', also: ['结转下年度', '结转'], plain: '去年收到、去年没有答完、放到下一年接着办的。' },
  { term: '规范性文件', plain: '单位发的、大家都要照着做的文件。' },
  { term: '行政许可', plain: '要先得到政府同意才能做的事，比如开饭店要办证。' },
  { term: '行政处罚', plain: '违反规定以后的罚款、没收、停业这些处理。' },
  { term: '行政强制', plain: '查封、扣押、强拆这些由政府动手的做法。' },
  { term: '行政事业性收费', plain: '办证、考试这些按国家定的标准交的钱。' },
] as const satisfies readonly Term[];

/** Every form of every term, longest first, so that 行政复议 is not read as 复议. */
const FORMS: readonly { readonly form: string; readonly term: Term }[] = (TERMS as readonly Term[])
  .flatMap((term) => [term.term, ...(term.also ?? [])].map((form) => ({ form, term })))
  .sort((one, other) => other.form.length - one.form.length);

const PATTERN = new RegExp(`(${FORMS.map(({ form }) => form).join('|')})`);

/** A text in pieces; every second one, from the second on, is a term. */
export const termPieces = (text: string): readonly string[] => text.split(PATTERN);

/** 解释 of a word as it stands on a screen; undefined when it is no legal word. */
export const explanationOf = (word: string): Term | undefined => FORMS.find(({ form }) => form === word)?.term;

/** The legal words of a text, each once. */
export const termsIn = (text: string): readonly Term[] =>
  [...new Set(termPieces(text).flatMap((piece, index) => (index % 2 === 1 ? explanationOf(piece) ?? [] : [])))];
