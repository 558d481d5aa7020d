import type { AddressInfo, Server } from 'node:net';
import { systemCode } from './cloud-error';
import { StartupError } from './startup-error';

/** Takes a port of this machine, for this machine only. @returns the port @throws StartupError */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusedPort(port, error)));
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** What the system's answer to a port means for the person who chose it. */
export function refusedPort(port: number, error: unknown): StartupError {
  switch (systemCode(error)) {
    case 'EADDRINUSE': return StartupError.busyPort(port);
    case 'EACCES': return StartupError.forbiddenPort(port);
    default: return StartupError.unusablePort(port, error);
  }
}
