import { createServer } from 'node:net';
import { checkData } from './data/open';
import { listen } from './listen';

/** Says before a long build what would stop the start afterwards. @throws StartupError */
export async function checkStart({ port, dataFolder, reset }: { port: number; dataFolder: string; reset: boolean }): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => { probe.close(resolve); });
  checkData(dataFolder, { reset });
}
