import { art, type ArticleRef } from './article';

/** 主动公开的一项内容. */
export interface ProactiveItem {
  readonly label: string;
  readonly rule: ArticleRef;
}

const item = (number: number, label: string): ProactiveItem => ({ label, rule: art(20, undefined, number) });
const topic = (label: string): ProactiveItem => ({ label, rule: art(21) });

/** 各级行政机关都要主动公开的十五项. @source 条例 art. 20 */
export const PROACTIVE_ITEMS: readonly ProactiveItem[] = [
  item(1, '行政法规、规章和规范性文件'),
  item(2, '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名'),
  item(3, '国民经济和社会发展规划、专项规划、区域规划及相关政策'),
  item(4, '国民经济和社会发展统计信息'),
  item(5, '行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果'),
  item(6, '行政处罚、行政强制的依据、条件、程序，有一定社会影响的行政处罚决定'),
  item(7, '财政预算、决算信息'),
  item(8, '行政事业性收费项目及其依据、标准'),
  item(9, '政府集中采购项目的目录、标准及实施情况'),
  item(10, '重大建设项目的批准和实施情况'),
  item(11, '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况'),
  item(12, '突发公共事件的应急预案、预警信息及应对情况'),
  item(13, '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况'),
  item(14, '公务员招考的职位、名额、报考条件等事项以及录用结果'),
  item(15, '法律、法规、规章和国家有关规定要求主动公开的其他政府信息'),
];

/** 还要结合本地情况主动公开的, by where the agency stands. @source 条例 art. 21 */
export const LOCAL_TOPICS = {
  township: ['贯彻落实农业农村政策', '农田水利工程建设运营', '农村土地承包经营权流转', '宅基地使用情况审核', '土地征收', '房屋征收', '筹资筹劳', '社会救助'].map(topic),
  county: ['市政建设', '公共服务', '公益事业', '土地征收', '房屋征收', '治安管理', '社会救助'].map(topic),
} as const satisfies Record<string, readonly ProactiveItem[]>;
