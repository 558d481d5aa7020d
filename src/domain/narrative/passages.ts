import { SECTION_KEYS } from '../report/sections';
import type { HeadingKey, PassageKey, Place } from './draft';
import type { YearFacts } from './facts';
import { basis, contact, covers, lead, period } from './passages/opening';
import { categories, channels, decisions, documents, published } from './passages/proactive';
import { fees, improvements, nothingElse, problems, problemsBefore } from './passages/problems';
import { inTime, outcomes, received, remedies } from './passages/requests';
import { accountability, activities, assessment, guide, innovations, platform, proposals, publicAssessment, secrecy, submissions, training } from './passages/work';
import type { Pieces } from './pieces';

interface Passage {
  readonly place: Place;
  /** Under which heading; absent where its section has none. */
  readonly under?: HeadingKey;
  /** What it tells. */
  readonly label: string;
  /** No paragraph where there is nothing to tell or nobody said anything. */
  readonly write: (facts: YearFacts) => readonly Pieces[];
}

/** 小标题, numbered when rendered. @source 国办公开办函〔2021〕30号: what 总体情况 speaks of */
export const HEADINGS = {
  proactiveHead: '主动公开政府信息情况',
  requestsHead: '政府信息公开申请办理情况',
  managementHead: '政府信息管理情况',
  platformHead: '政府信息公开平台建设情况',
  oversightHead: '监督保障情况',
  beforeHead: '上年问题整改情况',
  problemsHead: '存在的主要问题',
  improvementsHead: '改进措施',
} as const satisfies Record<HeadingKey, string>;

const overview = (under: HeadingKey, label: string, write: Passage['write']): Passage => ({ place: 'overview', under, label, write });

/** 初稿的各段, in the order of the report. @source 条例 art. 50; 国办公开办函〔2021〕30号 */
export const PASSAGES: Readonly<Record<PassageKey, Passage>> = {
  basis: { place: 'preamble', label: '编制依据', write: basis },
  period: { place: 'preamble', label: '统计期限', write: period },
  covers: { place: 'preamble', label: '合计的单位', write: covers },
  contact: { place: 'preamble', label: '联系方式', write: contact },
  lead: { place: 'overview', label: '开头', write: lead },
  published: overview('proactiveHead', '公开的总数', published),
  channels: overview('proactiveHead', '各渠道的数', channels),
  categories: overview('proactiveHead', '公开的内容', categories),
  documents: overview('proactiveHead', '文件', documents),
  decisions: overview('proactiveHead', '许可、处罚、强制、收费', decisions),
  received: overview('requestsHead', '收到的申请', received),
  outcomes: overview('requestsHead', '办理结果', outcomes),
  inTime: overview('requestsHead', '是否按期答复', inTime),
  remedies: overview('requestsHead', '复议和诉讼', remedies),
  guide: overview('managementHead', '公开指南', guide),
  secrecy: overview('managementHead', '公开前的审查', secrecy),
  submissions: overview('managementHead', '信息报送', submissions),
  platform: overview('platformHead', '公开渠道', platform),
  training: overview('oversightHead', '培训', training),
  activities: overview('oversightHead', '公开活动', activities),
  assessment: overview('oversightHead', '工作考核', assessment),
  publicAssessment: overview('oversightHead', '社会评议', publicAssessment),
  accountability: overview('oversightHead', '责任追究', accountability),
  problemsBefore: { place: 'problems', under: 'beforeHead', label: '上年问题的整改', write: problemsBefore },
  problems: { place: 'problems', under: 'problemsHead', label: '存在的问题', write: problems },
  improvements: { place: 'problems', under: 'improvementsHead', label: '改进措施', write: improvements },
  fees: { place: 'otherMatters', label: '信息处理费', write: fees },
  proposals: { place: 'otherMatters', label: '建议和提案', write: proposals },
  innovations: { place: 'otherMatters', label: '创新做法', write: innovations },
  nothingElse: { place: 'otherMatters', label: '其他事项', write: nothingElse },
};

export const PASSAGE_KEYS = Object.keys(PASSAGES) as readonly PassageKey[];

/** 开头的话, then the six sections. */
export const PLACES: readonly Place[] = ['preamble', ...SECTION_KEYS];

/** The passages of a place in their order, each heading before the first that stands under it. */
export function placeOrder(place: Place): readonly (PassageKey | HeadingKey)[] {
  const keys = PASSAGE_KEYS.filter((key) => PASSAGES[key].place === place);
  return keys.flatMap((key, at) => {
    const { under } = PASSAGES[key];
    const before = keys[at - 1];
    return under === undefined || (before !== undefined && PASSAGES[before].under === under) ? [key] : [under, key];
  });
}
