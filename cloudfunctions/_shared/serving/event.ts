import * as z from 'zod';

/** What a caller sends: everything in it is only a claim. The platform adds fields of its own, which are ignored. */
const callEvent = z.object({ action: z.string().max(60), input: z.unknown().optional() });
export type CallEvent = z.infer<typeof callEvent>;

/** A request of the HTTP access service. */
const httpEvent = z.object({
  httpMethod: z.string(),
  path: z.string().max(2000).optional().catch(undefined),
  headers: z.record(z.string(), z.string()).optional().catch(undefined),
  queryStringParameters: z.record(z.string(), z.string()).optional().catch(undefined),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().optional(),
  requestContext: z.object({ sourceIp: z.string().max(60).optional().catch(undefined) }).optional().catch(undefined),
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
