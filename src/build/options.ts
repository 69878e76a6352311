import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { plainError } from '../core/plain-error.ts';

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;

/** Astro's options that a build takes. */
const options = {
  ...{ outDir: text, base: text, site: text, root: text, config: text, mode: text },
  ...{ verbose: yes, silent: yes, json: yes, force: yes, devOutput: yes },
  // Astro knows these by both names.
  ...{ 'out-dir': text, 'dev-output': yes },
};

const usage =
  'npm run build -- --outDir FOLDER   (and --base /PATH/, --site https://ADDRESS, or another option of astro build)';

/**
 * Throws if a build was called with what Astro would pass over without a word: the edition would be published in
 * another place than was meant. `written` is the folder to which it would be published.
 */
export function refuseOddOptions(args: string[], root: string, written: string): void {
  const { values, positionals } = parsed(args);
  const [, stray] = positionals;
  if (stray) throw misused(`A build takes no "${stray}".`);
  const outDir = values.outDir ?? values['out-dir'];
  // Astro passes over a folder that looks like a number, and one that is given twice.
  if (outDir !== undefined && resolve(root, outDir) !== resolve(written))
    throw misused(
      `--outDir is "${outDir}", and Astro takes ${written}. Name one folder, and begin it with ./ or /.`,
    );
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw misused((error as Error).message.replace(/\. .*/, '.'));
  }
}

const misused = (mistake: string) => plainError(`${mistake}\n${usage}`);
