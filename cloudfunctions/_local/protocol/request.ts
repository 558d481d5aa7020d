import * as z from 'zod/mini';
import { invalid } from '../cloud-error';
import { isFields, parseEjson } from '../store/document';

/** Fields the SDK adds to every request. */
const COMMON = {
  action: z.string(),
  envName: z.string(),
  wxCloudApiToken: z.optional(z.string()),
  wxCloudbaseAccesstoken: z.optional(z.string()),
  tcb_sessionToken: z.optional(z.string()),
  sessionToken: z.optional(z.string()),
  crossAuthorizationToken: z.optional(z.string()),
};

/** A request with exactly these fields besides the common ones; another field is refused, not ignored. */
export const request = <Shape extends z.core.$ZodShape>(shape: Shape) => z.strictObject({ ...COMMON, ...shape });

export function parseRequest<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body, { error: z.locales.en().localeError });
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
}

/** EJSON text to values; the server's date is filled in here. */
export function ejson(text: string, now: number): unknown {
  try { return fillServerDates(parseEjson(text), now); } catch (error) {
    throw invalid(`not EJSON: ${error instanceof Error ? error.message : ''}`);
  }
}

function fillServerDates(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((item) => fillServerDates(item, now));
  if (!isFields(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const marker = value.$tcb_server_date;
  if (isFields(marker) && Object.keys(value).length === 1) return new Date(now + (typeof marker.offset === 'number' ? marker.offset : 0));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillServerDates(item, now)]));
}
