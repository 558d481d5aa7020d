import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeWords } from '@/domain/applicant/text';

const MOST_CHARACTERS = 200;

/** 文件名 wherever somebody names a file: one line without characters that show nothing or turn the reading direction, so that a name is what it looks like. @param words for a missing and for a too long one */
export const fileName = (missing: string, tooLong: string) =>
  z.string().check(z.overwrite(normalizeWords), z.refine(isLegible, missing), z.refine((name) => name.length <= MOST_CHARACTERS, tooLong));
