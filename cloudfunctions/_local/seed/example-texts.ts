import type { CategoryKey } from '@/domain/publishing/categories';

/** 示例信息: what a first start shows; in words of our own, about nothing that happened. */
export interface Example {
  readonly agencyId: string;
  readonly title: string;
  readonly category: CategoryKey;
  readonly madeOn: string;
  readonly publishedOn: string;
  readonly summary: string;
  readonly topic: string;
  readonly documentNumber?: string;
  readonly text: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    agencyId: 'qiaoguan', title: '【示例】2026年农村最低生活保障申请须知', category: 'township-8', madeOn: '2026-01-08', publishedOn: '2026-01-13', topic: '社会救助',
    summary: '说明哪些家庭可以申请农村低保、要带什么、多长时间有结果。',
    text: `谁可以申请：共同生活的家庭成员人均收入低于当地低保标准，并且家庭财产符合规定的，可以申请。
带什么：户口簿、身份证；不方便自己来的，可以请村里代办，写明委托就行。
在哪里办：乔官镇便民服务中心社会救助窗口，也可以把材料交给村委会转交。
多久有结果：受理以后入户核对，结果在村务公开栏公示，对结果有不同意见的，公示期内可以提出。`,
  },
  {
    agencyId: 'qiaoguan', title: '【示例】2026年春季农田水渠清淤安排', category: 'township-2', madeOn: '2026-02-03', publishedOn: '2026-02-09', topic: '农田水利',
    summary: '春灌以前分三段清理干渠，写明时间、路段和联系的人。',
    text: `为保证春季灌溉，二月下旬到三月中旬分三段清理水渠。
第一段从镇北闸口到前进桥，第二段从前进桥到东岭，第三段是东岭以下的支渠。
清淤期间水渠停水，请提前安排用水；清出来的泥土由施工方运走，不占用农田。`,
  },
  {
    agencyId: 'qiaoguan', title: '【示例】2026年度部门预算公开说明', category: 'a20-7', madeOn: '2026-01-20', publishedOn: '2026-01-28', topic: '财政预算',
    summary: '用几句话说明全年收支怎么安排，和上年相比哪里多了、哪里少了。',
    text: `本年预算按照过紧日子的要求编制，一般性支出比上年减少。
支出主要用在民生保障、村级组织运转、道路和环境维护三个方面。
预算里不安排新购公务用车；会议和培训尽量在线上进行。`,
  },
  {
    agencyId: 'qiaoguan', title: '【示例】防汛抗旱应急预案（简本）', category: 'a20-12', madeOn: '2025-06-10', publishedOn: '2025-06-16', topic: '应急管理', documentNumber: '乔政发〔2025〕示例1号',
    summary: '汛期谁值班、怎样预警、转移到哪里，一页纸看明白。',
    text: `预警分四级，由低到高是蓝、黄、橙、红；橙色以上由村干部逐户通知。
转移地点设在镇中学和各村文化大院，老人和孩子先走。
汛期二十四小时有人值班，看到险情请马上打镇党政办公室的电话。`,
  },
  {
    agencyId: 'qiaoguan', title: '【示例】宅基地申请办理流程', category: 'township-4', madeOn: '2025-09-02', publishedOn: '2025-09-10', topic: '宅基地',
    summary: '从写申请到现场放线，一步一步说明谁办、要多久。',
    text: `第一步，本人向村民小组提出申请，小组讨论并公示。
第二步，村里审查以后报镇里，镇里派人到现场核对是否符合规划、是否一户一宅。
第三步，批准以后现场放线，建成以后再来核验一次。
整个过程不收费。`,
  },
  {
    agencyId: 'wutu', title: '【示例】老旧小区雨污分流改造施工通告', category: 'a20-10', madeOn: '2026-02-10', publishedOn: '2026-02-14', topic: '重大建设项目',
    summary: '施工的时间、围挡的路段、绕行的办法和投诉的电话。',
    text: `施工从三月上旬开始，预计六月底完工，分区进行，不同时全部围挡。
施工期间每天早上七点以前、晚上八点以后不作业。
车辆请从东侧路口绕行；有急事需要通行的，请联系现场负责人。`,
  },
  {
    agencyId: 'wutu', title: '【示例】高龄津贴发放对象和标准', category: 'township-8', madeOn: '2026-01-06', publishedOn: '2026-01-15', topic: '社会救助',
    summary: '多大年纪可以领、每月多少、怎样申请、钱打到哪里。',
    text: `年满八十周岁、户籍在本街道的老人可以申请高龄津贴。
带身份证、户口簿和本人的社会保障卡，到社区便民服务站登记。
从登记的下一个月起发放，钱打到社会保障卡；搬走或者过世的，请家里人告诉社区。`,
  },
  {
    agencyId: 'wutu', title: '【示例】街道办事处机构设置和办公时间', category: 'a20-2', madeOn: '2026-01-04', publishedOn: '2026-01-09', topic: '机构职能',
    summary: '有哪些科室、各管什么、几点上班、怎么联系。',
    text: `办事处设党政、民政、城建、应急、财政等办公室，便民服务中心在一楼大厅。
周一至周五上班，中午有人值班；办事不清楚找谁的，先到大厅咨询台。`,
  },
];
