import type { ApplicationFormInput, PaperFormInput } from '@/contract/application-form';
import { citizenCheckCharacter } from '@/domain/applicant/citizen-number';
import { creditCheckCharacter, organizationCheckCharacter } from '@/domain/applicant/credit-code';
import type { ApplicantKind } from '@/domain/applicant/kinds';
import { between, pick, type Random } from '../generate/items/fill';

const SURNAMES = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王', '冯', '陈', '褚', '卫', '蒋', '沈', '韩', '杨'] as const;
const GIVEN = ['试民', '例文', '样春', '拟安', '设平', '演明', '练秋', '仿成', '示远', '测宁'] as const;
const VILLAGES = ['前澄村', '后澄村', '石桥村', '柳行村', '东营子村', '高埠村', '马家沟村', '南苇村'] as const;
const PLACES = ['澄川路', '文汇街', '河西大街', '车站路'] as const;
const THINGS = [
  '土地补偿款的分配方案', '低保户名单和发放标准', '道路硬化工程的招标文件和合同', '村级财务收支明细', '危房改造补助名单', '宅基地审批结果',
  '污水处理站的环评批复', '农机购置补贴发放表', '小学校舍维修的决算', '防汛物资采购清单', '违法建设处罚决定书', '环卫外包合同和考核结果',
] as const;
const ORGANIZATIONS: Readonly<Record<Exclude<ApplicantKind, 'naturalPerson'>, readonly string[]>> = {
  commercialEnterprise: ['澄川试样建材有限公司', '澄川仿真农机有限公司'],
  researchInstitution: ['澄川例证农业研究所', '试例大学公共管理学院'],
  publicWelfareOrg: ['澄川示例慈善会', '拟善环保志愿服务中心'],
  legalServiceOrg: ['试拟律师事务所', '澄川例法法律服务所'],
  otherOrg: ['前澄村村民委员会', '澄川花园业主委员会'],
};

/** Of a hundred applicants; companies are the most frequent of the others. */
const KINDS: readonly (readonly [ApplicantKind, number])[] = [['naturalPerson', 80], ['commercialEnterprise', 9], ['researchInstitution', 2], ['publicWelfareOrg', 3], ['legalServiceOrg', 4], ['otherOrg', 2]];

/** One of a list with weights. */
export function drawn<T>(random: Random, weighted: readonly (readonly [T, number])[]): T {
  let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [one, weight] of weighted) {
    left -= weight;
    if (left < 0) return one;
  }
  return pick(random, weighted)[0];
}

export const drawKind = (random: Random): ApplicantKind => drawn(random, KINDS);

/** 公民身份号码 of nobody: an area code that no county has, with the check digit of its build. @source GB 11643 */
function citizenNumber(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const body = `379999${between(random, 1950, 2003)}${two(between(random, 1, 12))}${two(between(random, 1, 28))}${String(between(random, 0, 999)).padStart(3, '0')}`;
  return `${body}${citizenCheckCharacter(body)}`;
}

/** 统一社会信用代码 of nobody. @source GB 32100, GB 11714 */
function creditCode(random: Random): string {
  const digits = String(between(random, 0, 99_999_999)).padStart(8, '0');
  const body = `93379999${digits}${organizationCheckCharacter(digits)}`;
  return `${body}${creditCheckCharacter(body)}`;
}

const personName = (random: Random): string => `${pick(random, SURNAMES)}${pick(random, GIVEN)}`;
const phoneNumber = (random: Random): string => `138${String(between(random, 0, 99_999_999)).padStart(8, '0')}`;

function applicantOf(kind: ApplicantKind, random: Random): ApplicationFormInput['applicant'] {
  const reach = { phone: phoneNumber(random), email: `sim${between(random, 1, 99_999)}@example.com`, address: `澄川县${pick(random, PLACES)}${between(random, 1, 300)}号` };
  return kind === 'naturalPerson'
    ? { kind, name: personName(random), documentKind: 'residentIdCard', documentNumber: citizenNumber(random), ...reach }
    : { kind, name: pick(random, ORGANIZATIONS[kind]), documentKind: 'creditCode', documentNumber: creditCode(random), contactName: personName(random), ...reach };
}

const wishOf = (year: number, random: Random): string => `${between(random, year - 8, year)}年${pick(random, VILLAGES)}${pick(random, THINGS)}`;

/** An application as somebody fills it in on the phone. */
export const onlineForm = (kind: ApplicantKind, year: number, random: Random): ApplicationFormInput =>
  ({ applicant: applicantOf(kind, random), description: wishOf(year, random), form: 'electronic', delivery: 'online', uploadIds: [] });

/** The same on paper, as the office types it. */
export const writtenForm = (kind: ApplicantKind, year: number, random: Random): PaperFormInput =>
  ({ applicant: applicantOf(kind, random), description: wishOf(year, random), form: 'paper', delivery: 'post', uploadIds: [] });
