// `npm start`: builds what is not built, then hands over to the local cloud.
import { endIfStopped, runNode } from './stage.mjs';

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`需要 Node 20 或更新的版本，现在是 ${process.versions.node}。Node 20 or newer is needed.`);
  process.exit(1);
}

const local = ['dist/local/index.js', ...process.argv.slice(2)];

async function build(what, ...args) {
  const { code } = await runNode(args);
  endIfStopped();
  if (code === 0) return;
  console.error(`${what}没有成功，请看上面的输出。The build failed, see above.`);
  process.exit(1);
}

await build('构建云函数', 'scripts/build-functions.mjs');
// A busy port or a wrong option is said before the long build.
const { code: refused } = await runNode(local, { env: { ...process.env, LOCAL_CLOUD_CHECK_ONLY: '1' } });
endIfStopped();
if (refused !== 0) process.exit(refused);
await build('构建网页', 'scripts/build-app.mjs', 'h5');
// From here on Ctrl-C is the usual way to end, and the local cloud says how it went. Over the channel it hears of our end,
// whatever that is, so that it does not stay behind with the port and the data.
const { code } = await runNode(local, { env: { ...process.env, LOCAL_CLOUD_CHECK_ONLY: '' }, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
process.exit(code);
