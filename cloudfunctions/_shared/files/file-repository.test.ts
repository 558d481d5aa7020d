import type { CloudBase } from '../database';
import { fileRepository } from './file-repository';

const asked: string[] = [];
const ages: (number | undefined)[] = [];
const app = {
  getUploadMetadata: async ({ cloudPath }: { cloudPath: string }) => ({ data: { fileId: `cloud://new-1a.6e65-new-1a-1300000000/${cloudPath}` } }),
  getTempFileURL: async ({ fileList }: { fileList: readonly { fileID: string; maxAge?: number }[] }) => {
    asked.push(...fileList.map(({ fileID }) => fileID));
    ages.push(...fileList.map(({ maxAge }) => maxAge));
    return { fileList: [{ code: 'SUCCESS', tempFileURL: 'https://files.example/one' }] };
  },
  deleteFile: async ({ fileList }: { fileList: readonly string[] }) => { asked.push(...fileList); },
} as unknown as CloudBase;

const before = process.env.TCB_ENV;
beforeEach(() => { asked.length = 0; process.env.TCB_ENV = 'new-1a'; });
afterAll(() => { process.env.TCB_ENV = before; });

test('恢复到另一个环境以后，记录里写着原来环境的文件，在这里按同一个路径找', async () => {
  const files = fileRepository(app);
  await files.address('cloud://old-9z.6f6c-old-9z-1300000000/kept/a/b.pdf');
  await files.address('cloud://new-1a.6e65-new-1a-1300000000/kept/c.pdf');
  await files.remove(['cloud://old-9z.6f6c-old-9z-1300000000/kept/a/b.pdf']);
  expect(asked).toEqual(['cloud://new-1a.6e65-new-1a-1300000000/kept/a/b.pdf', 'cloud://new-1a.6e65-new-1a-1300000000/kept/c.pdf', 'cloud://new-1a.6e65-new-1a-1300000000/kept/a/b.pdf']);
});

test('打开文件的临时地址，十分钟到期', async () => {
  ages.length = 0;
  await fileRepository(app).address('cloud://new-1a.6e65-new-1a-1300000000/kept/c.pdf');
  expect(ages).toEqual([600]);
});
