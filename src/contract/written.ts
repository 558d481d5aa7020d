import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse, normalizeWords } from '@/domain/applicant/text';
import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';

/** What guides, rules and names of agencies are written in. */
export const day = z.custom<CivilDate>((value) => typeof value === 'string' && parseCivilDate(value) !== undefined, '日期格式不正确，请重新选择');
export const words = (what: string, limit: number) =>
  z.string().check(z.overwrite(normalizeWords), z.refine(isLegible, `请填写${what}`), z.refine((value) => [...value].length <= limit, `${what}不超过${limit}字`));
export const prose = (what: string, limit: number) =>
  z.string().check(z.overwrite(normalizeProse), z.refine(isLegible, `请填写${what}`), z.refine((value) => [...value].length <= limit, `${what}不超过${limit}字`));

/** 发布前审查: said in so many words by whoever publishes. @source 条例 art. 17 */
export const secrecyChecked = z.literal(true, '请先核对内容不涉及国家秘密和不能公开的信息，再发布');
