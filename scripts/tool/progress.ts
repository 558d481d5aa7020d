/** Work that takes less is done before anybody asks. */
const QUIET_FOR = 1500;
const EVERY = 1000;

/** 进度 of long work, on stderr, so that stdout stays data: 读报告 12 / 64. @returns to be told how many are done */
export function progress(what: string, all: number, write: (text: string) => void = (text) => void process.stderr.write(text), now: () => number = Date.now): (done: number) => void {
  const began = now();
  let last = began + QUIET_FOR - EVERY;
  let shown = false;
  return (done) => {
    const at = now();
    if (done < all ? at - last < EVERY : !shown) return;
    last = at;
    shown = true;
    write(`${what} ${done} / ${all}\n`);
  };
}
