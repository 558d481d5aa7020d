import { plainAgencyName } from './check-report';

/** 昌乐县, 潍坊市 at the beginning of a name; 市场, 市政, 城区, 开发区 name no government. */
const REGION = /^(?:[^省市县区旗盟]{2,7}(?:省|自治区|自治州|地区|市(?![场政容])|盟|县(?!城|域|级)|旗|(?<!开发|新|园|景|社|辖|地)区))+/;
const PART = /[^省市县区旗盟]{2,7}(?:省|自治区|自治州|地区|市|盟|县|旗|区)/g;

/** 潍坊市昌乐县乔官镇 as 潍坊市, 昌乐县. */
const regionsOf = (name: string): readonly string[] => REGION.exec(name)?.[0].match(PART) ?? [];

/** A government from the county up: its name is that of its region and nothing more. */
const isRegion = (name: string): boolean => name !== '' && regionsOf(name).join('') === name;

/** Whether an agency is of a region: its name says so, or says no region at all. */
function isUnder(name: string, region: string): boolean {
  const own = regionsOf(name);
  const [whole] = regionsOf(region).slice(-1);
  return name !== region && (own.length === 0 || (whole !== undefined && own.includes(whole)));
}

/**
 * 合计的年报: among agencies of one year, the governments whose own agencies are there too. What such a government publishes is
 * the sum of them, so that added to them it would count everybody twice; among governments of its own kind it is one of them.
 * @returns positions
 * @source 条例 art. 49(2): 政府信息公开工作主管部门公布本级政府的年报
 */
export function coveringAgencies(agencies: readonly (string | null)[]): readonly number[] {
  const names = agencies.map((agency) => (agency === null ? '' : plainAgencyName(agency)));
  return names.flatMap((name, at) => (isRegion(name) && names.some((other) => other !== '' && isUnder(other, name)) ? [at] : []));
}
