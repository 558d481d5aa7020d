// Child processes of `npm start` and of the builds: whoever stops the parent stops them too.
import { spawn } from 'node:child_process';

/** What a shell answers when a signal ended its command. */
const STOPPED = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
const children = new Set();
let stopping;

// Ctrl-C reaches the whole group; a plain kill reaches us only, so it is passed on.
for (const signal of Object.keys(STOPPED)) {
  process.on(signal, () => {
    stopping ??= signal;
    for (const child of children) child.kill(signal);
    if (children.size === 0) endIfStopped();
  });
}

/** Ends the process when it was told to stop, whatever its child made of that. */
export function endIfStopped() {
  if (stopping) process.exit(STOPPED[stopping]);
}

/** Milliseconds our own news of a Ctrl-C may come after the end of the child it ended: on a busy machine another thread brings it. */
const NEWS = { ended: 100, killed: 2000 };

/**
 * Runs Node on a script until it ends.
 * @returns its exit code, as a shell counts it when a signal ended it, and what it printed when `stdio` is `pipe`, with the signal
 */
export function runNode(args, options = {}) {
  endIfStopped();
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...options });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => { output += text; });
  return new Promise((resolve) => {
    const done = (code, wait) => {
      children.delete(child);
      setTimeout(() => { resolve({ code, output }); }, stopping ? 0 : wait);
    };
    const killed = (signal) => { output += `被信号 ${signal} 结束 / ended by ${signal}\n`; return STOPPED[signal] ?? 1; };
    child.once('error', (error) => { output += error.message; done(1, 0); });
    child.once('close', (code, signal) => done(code ?? killed(signal), signal in STOPPED ? NEWS.killed : NEWS.ended));
  });
}
