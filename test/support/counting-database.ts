import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Documents that the database handed out, by collection. */
export type Handed = Readonly<Record<string, number>>;

/** A door before the database of a local cloud, through which the functions go; it counts what comes back. */
export interface CountingDatabase {
  /** For the functions, instead of the address of their cloud. */
  readonly env: { readonly TCB_CONTEXT_CNFG: string };
  /** Where the cloud is; known only after it has started. */
  leadTo(cloudUrl: string): void;
  /** What the database handed out while work went on. */
  during<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly handed: Handed }>;
  close(): Promise<void>;
}

interface Answered { readonly data?: { readonly list?: readonly unknown[]; readonly doc?: unknown } }

/** A count hands out no document. */
const documentsIn = (answer: string): number => {
  const { data } = JSON.parse(answer) as Answered;
  return data?.list?.length ?? (data?.doc ? 1 : 0);
};

export async function countingDatabase(): Promise<CountingDatabase> {
  let target = '';
  let counts: Record<string, number> = {};
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const body = Buffer.concat(chunks);
      const { host: _host, ...headers } = incoming.headers;
      const forward = request(`${target}${incoming.url ?? ''}`, { method: incoming.method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
          const text = Buffer.concat(parts);
          const { collectionName } = JSON.parse(body.toString()) as { readonly collectionName?: string };
          if (collectionName) counts[collectionName] = (counts[collectionName] ?? 0) + documentsIn(text.toString());
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          outgoing.end(text);
        });
      });
      forward.on('error', () => outgoing.destroy());
      forward.end(body);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    env: { TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }) },
    leadTo: (cloudUrl) => { target = cloudUrl; },
    during: async (work) => {
      counts = {};
      const value = await work();
      return { value, handed: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)) };
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
