import { readFileSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './sbom';
import { licenceTable, lockedTree } from './tree';

const WORDS = `# 许可清单

\`package-lock.json\` 里不只用于开发的每个包（\`npm run -s licences\` 重写这张表，测试保证它和锁文件一致）。
真正到用户手里的更少：云函数和小程序都是构建好的文件，只含用到的部分。

`;

/** `licences` writes docs/licences.md anew, `sbom` prints the bill of materials. */
export function run(command: string | undefined): void {
  if (command === 'licences') writeFileSync('docs/licences.md', `${WORDS}${licenceTable(lockedTree())}\n`);
  else process.stdout.write(`${JSON.stringify(billOfMaterials(lockedTree(), JSON.parse(readFileSync('package.json', 'utf8')) as Parameters<typeof billOfMaterials>[1]), null, 1)}\n`);
}
