import type { ReportSection, Table3, Table4 } from '@/domain/report/report';
import { SECTION_KEYS, SECTIONS, type SectionKey } from '@/domain/report/sections';
import { between, pick, type Random } from '../items/fill';

interface Told {
  readonly year: number;
  readonly place: string;
  readonly table3: Table3;
  readonly table4: Table4;
}

const PROBLEMS = [
  '一是公开的内容还不够细，群众关心的村级事项更新不够及时；二是承办人员兼职较多，业务还不够熟练。',
  '一是政策解读的形式比较单一，图解、问答较少；二是部门之间信息共享不够，检索时间偏长。',
  '一是个别信息公开后没有随情况变化及时更新；二是面向老年人的公开方式还不够方便。',
  '一是重点领域的信息分散，查找不方便；二是答复文书的说理还不够充分。',
] as const;
const PLANS = [
  '下一步，逐项梳理群众关心的事项，明确每一项由谁公开、什么时候公开，按季度自查。',
  '下一步，组织承办人员学习条例和典型案例，答复前由公开机构和法制人员共同审核。',
  '下一步，把补贴、救助、征地、工程等信息集中到一个栏目，并在村务公开栏同步张贴。',
  '下一步，完善线下查阅点，安排专人帮助老年人查阅和提出申请。',
] as const;

/** The numbers that sentences tell are those of the tables (C7). */
function overview({ year, place, table3, table4 }: Told, random: Random): readonly string[] {
  const { newlyReceived, carriedOverIn, granted, partiallyGranted, carriedOverOut } = table3;
  const disputes = table4.review.total === 0 ? '全年没有因政府信息公开引发的行政复议' : `全年因政府信息公开被申请行政复议${table4.review.total}件`;
  return [
    `${year}年，${place}认真落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，围绕群众关心的补贴救助、工程建设、教育就业等事项主动公开信息。`,
    '（一）主动公开情况',
    `全年通过门户网站、政务新媒体和村务公开栏公开各类信息${between(random, 120, 900)}条，均在形成或者变更之日起20个工作日内公开，并随情况变化及时更新。`,
    '（二）依申请公开情况',
    `本年新收政府信息公开申请${newlyReceived.total}件，上年结转${carriedOverIn.total}件；予以公开${granted.total}件，部分公开${partiallyGranted.total}件，结转下年度继续办理${carriedOverOut.total}件。`,
    '（三）信息管理、平台建设和监督保障情况',
    `公开前逐条进行保密审查，谁起草、谁审核、谁签发都有记录。${disputes}。全年组织业务培训${between(random, 1, 6)}次。`,
  ];
}

/** 六个部分 of a report; tables stand elsewhere. */
export function sectionsFrom(told: Told, random: Random): readonly ReportSection[] {
  const texts: Readonly<Record<SectionKey, readonly string[]>> = {
    overview: overview(told, random), proactive: [], requests: [], remedies: [],
    problems: [pick(random, PROBLEMS), pick(random, PLANS)],
    otherMatters: ['本年度没有收取信息处理费。', '本报告由程序编写，单位和数字都是假设的，只用来测试。'],
  };
  return SECTION_KEYS.map((key) => ({ key, title: `${SECTIONS[key].number}${SECTIONS[key].label}`, paragraphs: texts[key] }));
}
