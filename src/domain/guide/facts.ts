import { addDays, civilDate, parseCivilDate, yearOf, type CivilDate } from '../calendar/civil-date';
import { art, type ArticleRef } from '../statute/article';

interface FactRow {
  readonly label: string;
  readonly rule: ArticleRef;
  /** Grows old: asked about again a year after somebody last confirmed it. */
  readonly yearly?: true;
}

const GUIDE = art(12, 2);
const ORGANS = art(20, undefined, 2);

/** What a 指南 must say of the office and of its agency, in the order of the law. @source 条例 arts. 12(2), 20 item 2 */
export const GUIDE_FACTS = {
  office: { label: '工作机构名称', rule: GUIDE },
  address: { label: '办公地址', rule: GUIDE, yearly: true },
  officeHours: { label: '办公时间', rule: GUIDE, yearly: true },
  phone: { label: '联系电话', rule: GUIDE, yearly: true },
  fax: { label: '传真号码', rule: GUIDE },
  internet: { label: '互联网联系方式', rule: GUIDE },
  heads: { label: '负责人姓名', rule: ORGANS, yearly: true },
  duties: { label: '机关职能', rule: ORGANS },
  structure: { label: '机构设置', rule: ORGANS },
  classification: { label: '信息的分类', rule: GUIDE },
  arrangement: { label: '编排体系', rule: GUIDE },
  access: { label: '获取方式', rule: GUIDE },
} as const satisfies Record<string, FactRow>;

export type GuideFact = keyof typeof GUIDE_FACTS;
export const GUIDE_FACT_KEYS = Object.keys(GUIDE_FACTS) as readonly GuideFact[];
const rowOf = (fact: GuideFact): FactRow => GUIDE_FACTS[fact];

/** 每年要核对的: who is in charge, when, where and by which number the office is reached. */
export const YEARLY_FACTS: readonly GuideFact[] = GUIDE_FACT_KEYS.filter((fact) => rowOf(fact).yearly);

/** 机构设置 and 负责人: public posts, which the law wants published by name. */
interface Post { readonly post: string; readonly name: string }
interface Office { readonly name: string; readonly duties?: string; readonly phone?: string }

/** What an agency has said of itself besides its contact. */
export interface GuideFacts {
  readonly fax?: string;
  /** Said in so many words that there is none. */
  readonly noFax?: true;
  /** 公开的申请邮箱. */
  readonly mailbox?: string;
  readonly heads?: readonly Post[];
  readonly duties?: string;
  readonly structure?: readonly Office[];
  readonly classification?: string;
  readonly arrangement?: string;
  readonly access?: string;
}

/** The contact of the office, which letters and pages use too. */
export interface GuideContact {
  readonly office: string;
  readonly phone: string;
  readonly address: string;
  readonly postcode: string;
  readonly officeHours: string;
  readonly portal: { readonly name: string; readonly address: string };
}

/** Whether an agency has said a fact; what is drafted from the statute is there until the agency writes its own. */
function isSaid(fact: GuideFact, contact: GuideContact | undefined, facts: GuideFacts): boolean {
  switch (fact) {
    case 'office': case 'address': case 'officeHours': case 'phone': return Boolean(contact?.[fact]);
    case 'internet': return Boolean(contact?.portal.address ?? facts.mailbox);
    case 'fax': return facts.noFax === true || Boolean(facts.fax);
    case 'heads': return (facts.heads?.length ?? 0) > 0;
    case 'structure': return (facts.structure?.length ?? 0) > 0;
    case 'duties': return Boolean(facts.duties);
    case 'classification': case 'arrangement': case 'access': return true;
  }
}

/** 指南还缺的: what the law asks and nobody has said. */
export const guideGaps = (contact: GuideContact | undefined, facts: GuideFacts): readonly GuideFact[] =>
  GUIDE_FACT_KEYS.filter((fact) => !isSaid(fact, contact, facts));

/** Same day so many years later; 29 February becomes 1 March in years without one. */
function anniversary(day: CivilDate, years: number): CivilDate {
  const later = `${yearOf(day) + years}${day.slice(4)}`;
  return parseCivilDate(later) ?? addDays(civilDate(`${later.slice(0, 8)}28`), 1);
}

/**
 * 从哪一天起该再核对: the last anniversary of a confirmation, the day itself included; undefined in the first year.
 * A fact that nobody ever confirmed is due since the beginning of this year, so that it too is asked about once a year.
 */
export function dueForCheck(confirmedOn: CivilDate | undefined, today: CivilDate): CivilDate | undefined {
  if (!confirmedOn) return civilDate(`${yearOf(today)}-01-01`);
  for (let years = yearOf(today) - yearOf(confirmedOn); years >= 1; years -= 1) {
    const day = anniversary(confirmedOn, years);
    if (day <= today) return day;
  }
  return undefined;
}

/** When each fact was last said or confirmed. */
export type Confirmed = Readonly<Partial<Record<GuideFact, { readonly on: CivilDate; readonly by: string }>>>;

/** The yearly facts that have to be looked at again, with the day since; what nobody has said yet is a gap instead. */
export const factsDue = (contact: GuideContact | undefined, confirmed: Confirmed, today: CivilDate): readonly { readonly fact: GuideFact; readonly since: CivilDate }[] =>
  YEARLY_FACTS.filter((fact) => confirmed[fact] ?? isSaid(fact, contact, {})).flatMap((fact) => {
    const since = dueForCheck(confirmed[fact]?.on, today);
    return since ? [{ fact, since }] : [];
  });
