/** Where the time of a build goes, by stage, in milliseconds of wall time. */
export class Stages {
  readonly #spent = new Map<string, { ms: number; times: number }>();

  add(stage: string, ms: number): void {
    const entry = this.#spent.get(stage) ?? { ms: 0, times: 0 };
    this.#spent.set(stage, { ms: entry.ms + ms, times: entry.times + 1 });
  }

  /** Every stage, the longest first. */
  table(): { stage: string; ms: number; times: number }[] {
    return [...this.#spent]
      .map(([stage, { ms, times }]) => ({ stage, ms: Math.round(ms), times }))
      .sort((a, b) => b.ms - a.ms);
  }
}

/** Does a piece of work and books its time. */
export async function finish<T>(
  stages: Stages,
  stage: string,
  work: () => T | Promise<T>,
): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    stages.add(stage, performance.now() - started);
  }
}
