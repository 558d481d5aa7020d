import * as z from 'zod/mini';
import { AGENCY_LEVELS, type AgencyLevel } from '@/domain/remedy/authority';

type Below = Exclude<AgencyLevel, 'county'>;

const words = (what: string, most: number) => z.string().check(z.trim(), z.minLength(1, `${what}没有写`), z.maxLength(most, `${what}最多${most}个字`));
/** It stands in addresses and codes, and can never be changed. */
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,19}$/, '编号用小写字母和数字，字母开头，2到20个，如 qingshi'));

const common = {
  id, name: words('单位名称', 60), shortName: words('简称', 20), numberPrefix: words('编号的机关代字', 20),
  reconsiderationAuthority: words('复议机关', 60), administrator: words('管理员的姓名', 30),
};
const levels = AGENCY_LEVELS.filter((level): level is Below => level !== 'county');

/** 一个县的单位 and who administers each, as the file of `npm run setup` has them. */
const unitsFile = z.strictObject({
  county: z.strictObject(common),
  agencies: z.array(z.strictObject({ ...common, level: z.enum(levels, `级别要写 ${levels.join('、')} 中的一个`) })).check(z.maxLength(500)),
});

export type Units = Readonly<z.infer<typeof unitsFile>>;

const twice = (values: readonly string[]): readonly string[] => [...new Set(values.filter((value, at) => values.indexOf(value) < at))];

/** Reads the file. @returns the units, or sentences about what is wrong in it */
export function readUnits(text: string): { readonly units: Units } | { readonly problems: readonly string[] } {
  let value: unknown;
  try { value = JSON.parse(text); } catch (error) { return { problems: [`文件不是 JSON：${(error as Error).message}`] }; }
  const read = unitsFile.safeParse(value, { error: z.locales.zhCN().localeError });
  if (!read.success) return { problems: read.error.issues.map(({ path, message }) => `${path.join('.') || '文件'}：${message}`) };
  const all = [read.data.county, ...read.data.agencies];
  const problems = [
    ...twice(all.map((one) => one.id)).map((one) => `编号 ${one} 用了两次`),
    ...twice(all.map((one) => one.name)).map((one) => `${one}写了两次`),
    // Two agencies with one prefix would have the same numbers.
    ...twice(all.map((one) => one.numberPrefix)).map((one) => `机关代字 ${one} 用了两次`),
  ];
  return problems.length > 0 ? { problems } : { units: read.data };
}
