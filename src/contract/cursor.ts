import './zod-setup';
import * as z from 'zod/mini';

/** Where a page of a list begins: a date, perhaps an instant, and the id of a record, as the cloud handed it out. */
export const cursor = z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}[\dT:.+/-]{0,60}\/[a-z0-9-]{8,64}$/, '翻页位置不正确，请刷新列表')));
