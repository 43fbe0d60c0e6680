/** Longest stretch of work in one go, in milliseconds: far from the 50 that count as a long task, on slow machines too. */
const STRETCH = 8;

/** Does `step` for each item, in stretches that leave the page room to breathe; stops with `signal`. */
export async function paced<Item>(
  items: Iterable<Item>,
  signal: AbortSignal,
  step: (item: Item) => void,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    step(item);
    if (performance.now() - began < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    began = performance.now();
  }
}
