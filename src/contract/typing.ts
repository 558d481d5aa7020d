import './zod-setup';
import * as z from 'zod/mini';
import { isSpoken } from '@/domain/applicant/original';
import { applicationForm } from './application-form';
import type { Exchange } from './reply';
import type { StaffCase } from './staff';

const id = z.string().check(z.regex(/^[a-z0-9-]{8,64}$/, '案件编号不正确，请从列表重新进入'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));

export const typeDescriptionInput = z.strictObject({
  id, version,
  description: applicationForm.shape.description.check(z.refine((text) => !isSpoken(text), '请把录音、照片里说的写下来')),
});

/** 按原件录入: what a recording or a photo says, typed by the office; the originals stay. */
export interface TypingActions {
  readonly typeDescription: Exchange<z.input<typeof typeDescriptionInput>, StaffCase>;
}
