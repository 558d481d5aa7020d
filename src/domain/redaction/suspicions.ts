import { around } from './redact';

/** 可疑的地方, for a person to look at. */
const SUSPICIONS = {
  name: { label: '像是姓名', why: '常见姓氏，旁边有称呼、职务或者身份' },
  listedNames: { label: '像是几个姓名', why: '用顿号连着的常见姓名' },
  number: { label: '一串数字', why: '可能是证件、电话或者账户的号码' },
  private: { label: '私密的情况', why: '健康、家庭、收入等，可能认得出是谁' },
  asked: { label: '申请里的原话', why: '和申请的写法一样，熟悉的人认得出是谁申请的' },
} as const satisfies Record<string, { readonly label: string; readonly why: string }>;
export type SuspicionKind = keyof typeof SUSPICIONS;
export const suspicionWords = (kind: SuspicionKind): { readonly label: string; readonly why: string } => SUSPICIONS[kind];

export interface Suspicion {
  /** Of the words meant, wherever they stand: 不是个人信息 is said once for all of them. */
  readonly key: string;
  readonly kind: SuspicionKind;
  readonly words: string;
  readonly around: string;
}

/** 常见姓氏: about nine in ten people. */
const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂丛焦柳邢祝岳齐梅庄辛管温';
const DOUBLE = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|令狐|慕容';
const NAME = `(?:${DOUBLE}|[${SURNAMES}])[\\u4e00-\\u9fff]{1,2}`;
const AFTER = '同志|先生|女士|小姐|老师|书记|主任|镇长|村长|乡长|局长|科长|所长|会计|医生|等人|等\\d+人|一家|一户|本人|家中|夫妇|父子|之妻|之子|之女|之夫|的妻子|的儿子|的女儿|的丈夫|的父亲|的母亲';
const BEFORE = '村民|居民|户主|户|申请人|当事人|举报人|投诉人|信访人|负责人|联系人|经办人|承包人|承租人|法定代表人|法人代表|代表人|被征收人|权利人|所有权人|使用人|受益人|领款人|收款人|签字人|证明人|死者|患者|伤者|学生|低保户|贫困户|五保户|残疾人|党员|姓名|名字|叫';
/** Words of the office that begin like a surname. */
const NO_NAME = /^(?:高度|高质|高标|高效|万元|万人|万亩|方案|方法|方式|方面|向上|向社|向本|于\d|安全|安置|安排|常年|常住|常务|易地|管理|管护|文件|文化|温暖|金额|金融|白天|江河|石料|田间|程序|任务|任何|任期|严格|严重|康复|平均|平等|全部|全体|全镇|何时|何地|余额|余款|史料|陆续|施工|施行|雷电|武装|毛利|钱款|顾问|龙头|付款|经费|章程|许可|申报|申请|申领|向村|向镇)/;

function* found(text: string, pattern: RegExp, kind: SuspicionKind): Generator<Suspicion> {
  for (const match of text.matchAll(pattern)) {
    const words = (match[1] ?? match[0]).trim();
    if ((kind === 'name' || kind === 'listedNames') && NO_NAME.test(words)) continue;
    yield { key: `${kind}:${words}`, kind, words, around: around(text, match.index + match[0].indexOf(words), words.length) };
  }
}

const LOOKS: readonly { readonly kind: SuspicionKind; readonly pattern: RegExp }[] = [
  { kind: 'listedNames', pattern: new RegExp(`(?:${NAME}、){1,}${NAME}`, 'g') },
  { kind: 'name', pattern: new RegExp(`(${NAME})(?=${AFTER})`, 'g') },
  { kind: 'name', pattern: new RegExp(`(?:${BEFORE})\\s*(?:[:：为是叫]\\s*)?(${NAME})`, 'g') },
  { kind: 'name', pattern: new RegExp(`(?:^|[，。；：、\\s（(“"])(${NAME})(?=[，。；、（(：:）)\\s]|$)`, 'g') },
  { kind: 'number', pattern: /(?:^|[^\d.,])(\d{7,})(?![\d.,%万元亩平])/g },
  { kind: 'private', pattern: /(?:患有?|确诊|残疾等级|精神障碍|精神病|艾滋|癌|重病|大病|离异|离婚|孤儿|服刑|吸毒|戒毒|负债|欠款|工资卡|月收入|家庭收入)[\u4e00-\u9fff]{0,6}/g },
];

/** 还有哪些可疑的地方; of words that stand there several times, the first. */
export function suspicionsOf(text: string): readonly Suspicion[] {
  const all = new Map<string, Suspicion>();
  for (const { kind, pattern } of LOOKS) for (const one of found(text, pattern, kind)) if (!all.has(one.key)) all.set(one.key, one);
  return [...all.values()];
}

/** Shorter runs are words everybody uses. */
const RUN = 12;

/** 申请里的原话: the runs of words that a text shares with the application. @param asked what the application said */
export function askedWords(text: string, asked: string): readonly Suspicion[] {
  const plain = [...asked.replace(/\s+/g, '')];
  const out: Suspicion[] = [];
  for (let start = 0; start + RUN <= plain.length;) {
    let length = RUN;
    if (!text.includes(plain.slice(start, start + length).join(''))) {
      start += 1;
      continue;
    }
    while (start + length < plain.length && text.includes(plain.slice(start, start + length + 1).join(''))) length += 1;
    const words = plain.slice(start, start + length).join('');
    out.push({ key: `asked:${words}`, kind: 'asked', words, around: around(text, text.indexOf(words), words.length) });
    start += length;
  }
  return out;
}
