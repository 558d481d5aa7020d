/** Middle value; steadier than the mean when another process wakes up. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds one call takes. */
export async function timed(work) {
  const from = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - from) / 1e6;
}

/**
 * Ratio of two works measured side by side: they take turns, so that a slow moment of the machine hits both.
 * @returns medians in milliseconds and first : second
 */
export async function sideBySide(rounds, first, second) {
  const times = { first: [], second: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.first.push(await timed(first));
    times.second.push(await timed(second));
  }
  const [a, b] = [median(times.first), median(times.second)];
  return { first: a, second: b, ratio: a / b };
}
