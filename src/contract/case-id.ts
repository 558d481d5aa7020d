import './zod-setup';
import * as z from 'zod/mini';

/** 案件编号 as a list hands it out. */
export const caseId = z.string().check(z.regex(/^[a-z0-9-]{8,64}$/, '案件编号不正确，请从列表重新进入'));
