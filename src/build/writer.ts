import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import type { SearchRecord } from '../core/search/records.ts';
import type { PrintedPage, PrintRun } from '../runs/print.ts';
import type { Files } from './files.ts';
import type { Printer } from './printer.ts';
import { fileOf, type Path, render } from './render.ts';
import { Seeds } from './seeds.ts';
import { Shell } from './shell.ts';
import type { Stages } from './stages.ts';

interface Options {
  files: Files;
  base: string;
  origin: string | undefined;
  stages: Stages;
  printer: Printer;
  /** Begins the search index beside the pages. */
  index: (records: SearchRecord[][]) => void;
  onPage: (done: number, total: number) => void;
}

/**
 * Writes every page of an edition. Astro renders the pages that exist once; of a run, a kind of which there may be
 * thousands, it renders the first, and all of them are printed from it.
 * @see https://docs.astro.build/en/reference/integrations-reference/#astrobuildstart
 */
export const writingPrerenderer = (
  astro: AstroPrerenderer,
  options: Options,
): AstroPrerenderer => ({
  ...astro,
  name: 'treaty-wire:writer',
  async getStaticPaths() {
    await new EditionWriter(astro, options).write();
    // What is written needs nothing more of Astro.
    return [];
  },
});

class EditionWriter {
  readonly #astro: AstroPrerenderer;
  readonly #options: Options;
  #done = 0;
  #total = 0;

  constructor(astro: AstroPrerenderer, options: Options) {
    this.#astro = astro;
    this.#options = options;
  }

  async write(): Promise<void> {
    const { files, stages, printer, index } = this.#options;
    const paths = await stages.time('paths', () => this.#astro.getStaticPaths());
    const { pages, reports, records } = await (await printer.load()).printEdition();
    index(records);
    const runs = new Map([...pages, reports].map((run) => [run.route, run]));
    const single = paths.filter(({ route }) => !runs.has(route.component));
    this.#total = [...runs.values()].reduce((sum, { size }) => sum + size, single.length);
    for (const path of single) await this.#writeSingle(path);
    const firstPage = ({ route }: { route: string }) =>
      paths.find((path) => path.route.component === route);
    for (const run of pages) await this.#print(run, firstPage(run));
    const seeds = new Seeds(files, stages);
    await this.#print(reports, firstPage(reports), (page) => seeds.publish(page));
    seeds.check();
  }

  async #writeSingle(path: Path): Promise<void> {
    await this.#write(fileOf(path), [await this.#render(path)]);
  }

  async #print<Page extends PrintedPage>(
    { route, size, pages }: PrintRun<Page>,
    first: Path | undefined,
    publishBeside?: (page: Page) => void,
  ): Promise<void> {
    if (size === 0) return;
    // Otherwise a route file that was renamed would take its pages out of the edition without a word.
    if (!first) throw new Error(`${route}: Astro renders no page of this route`);
    const { stages, base } = this.#options;
    const rendered = await this.#render(first);
    let shell: Shell | undefined;
    let started = performance.now();
    for (const page of pages) {
      shell ??= new Shell(rendered, page);
      stages.add(`print ${route}`, performance.now() - started);
      await this.#write(`${page.href.slice(base.length)}index.html`, shell.around(page));
      publishBeside?.(page);
      started = performance.now();
    }
  }

  #render(path: Path): Promise<Buffer> {
    const { stages, base, origin } = this.#options;
    return stages.time(`render ${path.route.component}`, () =>
      render(this.#astro, path, { base, origin }),
    );
  }

  async #write(file: string, pieces: readonly (string | Buffer)[]): Promise<void> {
    const { files, stages, onPage } = this.#options;
    const started = performance.now();
    files.write(file, pieces);
    stages.add('write', performance.now() - started);
    onPage(++this.#done, this.#total);
    // Making and writing pages is synchronous: what runs beside it, such as the search index, gets its turn here.
    if (this.#done % 10 === 0) await setImmediate();
  }
}
