import { writeFileSync } from 'node:fs';

/** What `STAGES=file.json` writes, in milliseconds. */
export interface StageReport {
  stages: { stage: string; ms: number; times: number; cpu?: number }[];
  /** Processor time of the whole process, without its child processes. */
  cpu: number;
  /** The most memory that it held, likewise, in megabytes. */
  memory: number;
}

/** Where the time of a build goes, by stage, in milliseconds of wall time. */
export class Stages {
  readonly #spent = new Map<string, { ms: number; times: number; cpu?: number }>();

  add(stage: string, ms: number, cpu?: number): void {
    const entry = this.#spent.get(stage) ?? { ms: 0, times: 0 };
    entry.ms += ms;
    entry.times++;
    if (cpu !== undefined) entry.cpu = (entry.cpu ?? 0) + cpu;
    this.#spent.set(stage, entry);
  }

  /** Does a piece of work, and adds the time that it takes. */
  async time<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    const started = performance.now();
    const before = cpuNow();
    try {
      return await work();
    } finally {
      this.add(stage, performance.now() - started, cpuNow() - before);
    }
  }

  /** Every stage, the longest first. */
  table(): StageReport['stages'] {
    return [...this.#spent]
      .map(([stage, { ms, times, cpu }]) => ({
        stage,
        ms: Math.round(ms),
        times,
        ...(cpu !== undefined && { cpu: Math.round(cpu) }),
      }))
      .sort((a, b) => b.ms - a.ms);
  }

  /** Reports where `STAGES` wants it: in a file that it names, or on the terminal. */
  report(wanted: string | undefined): void {
    // Modules that know nothing of this build leave what they measured in the process's own list.
    for (const { name, duration } of performance.getEntriesByType('measure')) {
      if (name.startsWith('edition: ')) this.add(name.slice('edition: '.length), duration);
    }
    const memory = process.resourceUsage().maxRSS / 1024;
    const report: StageReport = { stages: this.table(), cpu: cpuNow(), memory };
    if (wanted?.endsWith('.json')) writeFileSync(wanted, JSON.stringify(report, null, 2));
    else if (wanted) console.table(report.stages);
  }
}

function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
