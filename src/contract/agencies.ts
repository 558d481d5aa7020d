import './zod-setup';
import * as z from 'zod/mini';
import type { FormerName } from '@/domain/agency/history';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Exchange } from './reply';
import { day, words } from './written';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));
/** 文件: on which paper the change rests. */
const basis = words('依据的文件', 120);

export const countyAgenciesInput = z.strictObject({ agencyId });
export const renameAgencyInput = z.strictObject({ agencyId, id: agencyId, version, name: words('单位名称', 60), shortName: words('简称', 20), on: day, basis });
export const mergeAgencyInput = z.strictObject({ agencyId, id: agencyId, version, intoId: agencyId, on: day, basis });
/** 主办单位、备案编号, entered once for all tenants. @source 国办函〔2026〕12号 */
export const saveHostInput = z.strictObject({ agencyId, version, hostName: z.optional(words('主办单位', 60)), filingNumber: z.optional(words('备案编号', 60)) });
export const agencyCodeInput = z.strictObject({ agencyId });

export interface CountyAgency {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly shortName: string;
  /** The county itself. */
  readonly county?: true;
  readonly formerNames: readonly FormerName[];
  readonly mergedInto?: { readonly id: string; readonly name: string; readonly on: CivilDate };
}

/** 全县的单位, as the county's administrator keeps them. */
export interface CountyAgencies {
  readonly agencies: readonly CountyAgency[];
  readonly host: { readonly hostName?: string; readonly filingNumber?: string };
  readonly mayChange: boolean;
}

/** 小程序码 of an agency: made by WeChat where it is set up; `path` opens the mini-program at the agency in any case. */
export interface AgencyCode {
  readonly path: string;
  readonly scene: string;
  /** A data URL of the picture. */
  readonly picture?: string;
}

export interface AgencyActions {
  readonly countyAgencies: Exchange<z.infer<typeof countyAgenciesInput>, CountyAgencies>;
  readonly renameAgency: Exchange<z.input<typeof renameAgencyInput>, CountyAgencies>;
  /** Refused while the agency has open cases or requests, saying which. */
  readonly mergeAgency: Exchange<z.input<typeof mergeAgencyInput>, CountyAgencies>;
  readonly saveHost: Exchange<z.input<typeof saveHostInput>, CountyAgencies>;
  readonly agencyCode: Exchange<z.infer<typeof agencyCodeInput>, AgencyCode>;
}
