import { writeFileSync } from 'node:fs';
import { licenceTable, lockedTree } from './tree';

const WORDS = `# 许可清单

\`package-lock.json\` 里不只用于开发的每个包（\`npm run -s licences\` 重写这张表，测试保证它和锁文件一致）。
真正到用户手里的更少：云函数和小程序都是构建好的文件，只含用到的部分。

`;

/** Writes docs/licences.md anew. */
export const writeLicences = (file: string): void => writeFileSync(file, `${WORDS}${licenceTable(lockedTree())}\n`);
