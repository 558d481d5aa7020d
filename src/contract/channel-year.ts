import './zod-setup';
import * as z from 'zod/mini';

export const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
export const year = z.int('年份应为整数').check(z.gte(2008, '《条例》2008年起施行，请核对年份'), z.lte(2100, '年份不正确'));

/** 一年在各渠道公开了多少: read by residents and by the office. */
export const channelYearInput = z.strictObject({ agencyId, year });
