import type { DoorKey } from './doors';

/** 文件、数字: whoever names one asks for information, whatever the tone. */
const RECORD = /文件|方案|明细|名单|清单|合同|协议|预算|决算|账目|台账|批复|批文|公告|公示|纪要|会议记录|报告|决定书|答复书|答复意见|处理结果|处理决定|处理情况|依据|标准|政策|规划|图纸|评估|统计|数量|数据|花名册|证书|许可证|(?:分配|登记|结算|汇总|评分|一览)表|多少(?:件|户|人|钱|亩|次|笔)/;

/** What a register is asked for in the office's own affairs, which is information like any other. */
const OF_OFFICE = /文件|方案|名单|预算|决算|经费|政策|规定|标准|规划|统计|数量|多少(?:件|户|人|家|次)|公示|公告|年报|人员编制/;

/** 自己的、家里人的. Not 我们村, 我镇, 我想: those are no person. */
const OWN = /我(?!们|村|镇|乡|县|市|省|区|社区|街道|国|想|要|能|申请|知道)|我们家|咱家|本人|自己|自家|名下|(?:爸|妈|爹|娘|父亲|母亲|爷爷|奶奶|姥爷|姥姥|老伴|丈夫|妻子|老公|老婆|儿子|女儿|孩子)(?!们)/;
const LOOK = /查(?!处|封|办|明)|调取|打印|复印|看看?我/;

interface Sign {
  /** Every one of them stands in the clause. */
  readonly says: readonly RegExp[];
  /** None of them does. */
  readonly unless?: readonly RegExp[];
}

const register = (thing: RegExp): readonly Sign[] => [
  { says: [thing, OWN], unless: [OF_OFFICE] },
  { says: [thing, LOOK], unless: [OF_OFFICE] },
];

/** Asks that something be done, by whoever can do it. */
const DO_SOMETHING = /(?:请|要求|恳请|希望|强烈要求|麻烦)(?:你们|政府|领导|上级|有关部门|相关部门|镇里|县里|依法|尽快|马上|立即|赶紧|严肃|帮忙|帮我|给我|给我们|予以|能)*(?:处理|查处|调查|严查|查一查|解决|管一?管|严惩|追究|处罚|制止|取缔|整改|撤换|拆除|主持公道)/;
const WHY_NOT = /(?:为什么|为啥|凭什么|怎么|咋)(?:一直|到现在|至今|就是|还|又)*(?:不|没有?|没|取消|停)(?:了|有)?[^，。；？]{0,10}(?:给|发|批|办|管|修|处理|解决|通过|让|低保|补助|补贴|待遇)/;

/** 每扇门的话: a clause that shows one of these signs belongs there. Tried on both sides in recognise.test.ts. */
export const SIGNS: Readonly<Record<DoorKey, readonly Sign[]>> = {
  ownRecord: [
    { says: [OWN, /(?:写|登记|录|填|记|弄|搞)(?:得|的)?错|登记有误|信息(?:有误|不对|不准|错误)|更正|改正|改过来/], unless: [/公布|年报|报告/] },
  ],
  realEstate: register(/不动产|房产|房屋(?:登记|产权|权属)|房本|房产证|产权登记|(?:宅基地|土地)使用权证/),
  marriage: register(/婚姻(?:登记|状况|档案|记录)|结婚(?:登记|证|档案)|离婚(?:登记|证|档案)|婚档/),
  household: register(/户籍|户口(?:本|登记|簿)?|人口信息|曾用名/),
  socialSecurity: register(/社保|社会保险|养老(?:金|保险)|医保|医疗保险|工伤保险|失业(?:金|保险)|退休金/),
  housingFund: register(/公积金/),
  company: [
    { says: [/工商(?:登记|档案|信息)|企业(?:登记|档案|注册)|公司(?:的)?(?:登记|注册|股东|工商|档案)|营业执照/, LOOK], unless: [OF_OFFICE] },
    { says: [/工商(?:登记|档案)|企业登记档案/], unless: [OF_OFFICE] },
  ],
  archives: [{ says: [/档案馆/, LOOK], unless: [OF_OFFICE] }, { says: [/(?:知青|当兵|入伍|招工|人事|学籍)[^，。；]{0,4}档案/, OWN], unless: [OF_OFFICE] }],
  labour: [
    { says: [/(?:拖欠|克扣|不发|没发|不给|没给|欠)[^，。；]{0,8}(?:工资|工钱|薪)|讨薪|要工资|被(?:公司|厂里?|单位|老板)[^，。；]{0,4}(?:辞退|开除)|劳动仲裁|工伤(?:没人|不)?赔/], unless: [RECORD] },
  ],
  reconsideration: [{ says: [/(?:申请|提起|要|想)(?:行政)?复议|不服[^，。；]{0,12}(?:决定|处罚|征收|认定)/], unless: [/复议(?:机关|决定书|案件)|名单|统计|数量/] }],
  complaint: [
    { says: [/投诉|举报|检举|控告|揭发|实名反映/], unless: [RECORD, /(?:投诉|举报)(?:电话|方式|渠道|件|量|办理)/] },
    { says: [DO_SOMETHING], unless: [RECORD] },
    { says: [WHY_NOT], unless: [RECORD] },
    { says: [/贪污|受贿|吃拿卡要|打击报复|乱收费|乱罚款|强占|霸占|偷排|扰民|违规吃低保/], unless: [RECORD, /有没有|是否/] },
  ],
  petition: [
    { says: [/信访|上访/], unless: [RECORD, /信访(?:局|办|部门)的|信访(?:条例|规定|件)/] },
    { says: [/给(?:我|我们|个|一个)+(?:说法|交代|答复)|讨(?:个|要)?(?:说法|公道)|反映(?:一下)?[^，。；]{0,20}(?:问题|情况|诉求)|提(?:个|点|一条)?(?:意见|建议)|赔(?:偿)?我|补发给我|还我/], unless: [RECORD] },
    { says: [/凭什么|不公平|不公道|欺负(?:人|老百姓)/], unless: [RECORD] },
  ],
  consultation: [
    { says: [/(?:怎么|怎样|如何|咋)(?:才能?|能)?(?:去|来)?(?:办理?|申请|申办|领取?|交|缴|报名|落户|迁|查询?|补办|变更|注销|开(?!会)|走流程|填|认定)(?!的|得)/], unless: [RECORD] },
    { says: [/(?:需要|得|要)(?:准备|带|交|提供|拿)?(?:些)?(?:什么|哪些|啥)(?:材料|手续|证件|条件|证明)|材料(?:有|要)哪些|(?:办|申请)[^，。；]{0,8}条件是什么/] },
    { says: [/(?:在|去|到|上)(?:哪里?|哪儿|什么地方|哪个窗口)(?:去|能|可以)?(?:办|领|交|申请|查|报)|找谁(?:办|问|开)/] },
    { says: [/几点(?:上班|下班|开门|关门)|周[六日末](?:上班|能办|办)|(?:多长时间|多久|几天)(?:能|可以|才)?(?:办|到账|下来|拿到)|什么时候(?:发|到账|能领|能办|上班)/] },
    { says: [/(?:能不能|可不可以|能否|可以|能)(?:申请|办理?|领|享受|参加|报销)[^，。；？的]{0,12}(?:吗|么|嘛|不)|(?:符不符合|够不够|符合)[^，。；]{0,12}条件(?:吗|么)?$/] },
    { says: [/(?:咨询|问|请教)(?:一下|下)/], unless: [RECORD, /怎么[^，。；]{0,8}的$/] },
  ],
};
