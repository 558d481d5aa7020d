// `npm start`: builds what is not built, then hands over to the local cloud.
import { spawn } from 'node:child_process';

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`需要 Node 20 或更新的版本，现在是 ${process.versions.node}。Node 20 or newer is needed.`);
  process.exit(1);
}

const children = new Set();

function node(args, stdio) {
  const child = spawn(process.execPath, args, { stdio });
  children.add(child);
  return new Promise((resolve) => child.on('close', (code, signal) => {
    children.delete(child);
    resolve(signal ? 0 : (code ?? 1));
  }));
}

// Ctrl-C reaches the whole group; a plain kill only us, so it is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => { for (const child of children) child.kill(signal); });
}

const args = process.argv.slice(2);
const local = ['dist/local/index.js', ...args];

async function stopOnFailure(what, code) {
  if ((await code) === 0) return;
  console.error(`${what}没有成功，请看上面的输出。The build failed, see above.`);
  process.exit(1);
}

await stopOnFailure('构建云函数', node(['scripts/build-functions.mjs'], 'inherit'));
// A busy port or a wrong option is said before the long build.
const refused = await node([...local, '--check'], 'inherit');
if (refused !== 0) process.exit(refused);
await stopOnFailure('构建网页', node(['scripts/build-app.mjs', 'h5'], 'inherit'));
process.exit(await node(local, 'inherit'));
