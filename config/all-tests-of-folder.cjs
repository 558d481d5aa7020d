const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const folder = join(__dirname, '../src/domain', process.env.MUTATE ?? 'fee');
// As one file they load the rules once, not once for each of them; for thousands of changes that is most of the time.
for (const name of readdirSync(folder, { recursive: true })) if (name.endsWith('.test.ts')) require(join(folder, name));
