/**
 * Median time of one call, in milliseconds, over every input in turn; measured after a warm-up of the same length, so that
 * neither compiling nor first-time loading counts.
 * @param rounds how often the whole list is gone through
 */
export function medianTime<Input>(inputs: readonly Input[], rounds: number, call: (input: Input) => unknown): number {
  for (let round = 0; round < rounds; round += 1) for (const input of inputs) call(input);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const input of inputs) {
      const began = performance.now();
      call(input);
      times.push(performance.now() - began);
    }
  }
  return median(times);
}

/** Mean time of one call, in milliseconds: for calls too short for the clock to time one by one. */
export function meanTime<Input>(inputs: readonly Input[], rounds: number, call: (input: Input) => unknown): number {
  for (const input of inputs) call(input);
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const input of inputs) call(input);
  return (performance.now() - began) / (rounds * inputs.length);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
