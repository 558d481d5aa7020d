import * as z from 'zod/mini';

/** What a caller sends: everything in it is only a claim. The platform adds fields of its own, which are ignored. */
const callEvent = z.object({ action: z.string().check(z.maxLength(60)), input: z.optional(z.unknown()) });
export type CallEvent = z.infer<typeof callEvent>;

/** A request of the HTTP access service. */
const httpEvent = z.object({
  httpMethod: z.string(),
  path: z.catch(z.optional(z.string().check(z.maxLength(2000))), undefined),
  headers: z.catch(z.optional(z.record(z.string(), z.string())), undefined),
  queryStringParameters: z.catch(z.optional(z.record(z.string(), z.string())), undefined),
  body: z.nullish(z.string()),
  isBase64Encoded: z.optional(z.boolean()),
  requestContext: z.catch(z.optional(z.object({ sourceIp: z.catch(z.optional(z.string().check(z.maxLength(60))), undefined) })), undefined),
});
export type HttpEvent = z.infer<typeof httpEvent>;

export function readHttpEvent(event: unknown): HttpEvent | undefined {
  const parsed = httpEvent.safeParse(event);
  return parsed.success ? parsed.data : undefined;
}

export function readCallEvent(event: unknown): CallEvent | undefined {
  const parsed = callEvent.safeParse(event);
  return parsed.success ? parsed.data : undefined;
}

/** The call in the body of an HTTP request. */
export function callInBody({ body, isBase64Encoded }: HttpEvent): CallEvent | undefined {
  try {
    const text = isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? '');
    return readCallEvent(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** 集成响应: how a function answers the HTTP access service. */
export const httpResponse = (statusCode: number, value: unknown) => ({
  isBase64Encoded: false,
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});
