import * as z from 'zod/mini';
import { caseId } from './case-id';

/** What a phone of the office asks first. Apart from what its steps take, which a function that has just started does not need. */
export const whoAmIInput = z.strictObject({});
export const caseInput = z.strictObject({ id: caseId });
