import './zod-setup';
import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { Download } from './letters';
import type { Exchange } from './reply';

export const myDataInput = z.strictObject({});
export const myDataFileInput = z.strictObject({ format: z.enum(['json', 'docx'], '请选择要哪一种文件') });
/** 删除: what no law keeps. */
const FORGETTABLE = ['drafts', 'files', 'push'] as const;
export const deleteMyDataInput = z.strictObject({ what: z.readonly(z.array(z.enum(FORGETTABLE)).check(z.minLength(1, '请选择要删除什么'))) });
export type Forgettable = (typeof FORGETTABLE)[number];

/** 谁看过: one look at personal data of an own application. */
export interface Look {
  readonly at: Instant;
  /** 申请编号. */
  readonly number: string;
  readonly agencyName: string;
  /** The name of whoever looked; the applicant himself by number and code is 你. */
  readonly who: string;
  readonly what: string;
  readonly why: string;
}

/** 一件申请里存了什么, masked. */
export interface StoredOfMine {
  readonly id: string;
  readonly number: string;
  readonly agencyName: string;
  readonly submittedAt: Instant;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
}

/** 我的资料: everything that is stored about the caller, and who looked at it. */
export interface MyData {
  readonly applications: readonly StoredOfMine[];
  readonly drafts: number;
  /** Files that belong to no application yet. */
  readonly files: number;
  /** WeChat messages that were allowed and not sent yet. */
  readonly push: number;
  /** Newest first. */
  readonly looks: readonly Look[];
}

/** 我的资料, in the function of the applicant. */
export interface MyDataActions {
  readonly myData: Exchange<z.infer<typeof myDataInput>, MyData>;
  readonly deleteMyData: Exchange<z.infer<typeof deleteMyDataInput>, MyData>;
}

/** 带走我的资料: everything in full as one file, in the function that makes documents. */
export interface MyDataFileActions {
  readonly myDataFile: Exchange<z.infer<typeof myDataFileInput>, Download>;
}
