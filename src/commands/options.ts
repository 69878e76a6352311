import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What a command was called with. A mistake in it, or --help, is answered with how the command is used, and ends it. */
export function readOptions<T extends ParseArgsConfig>(config: T, usage: string) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit();
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return misused((error as Error).message, usage);
  }
}

/** Tells what is wrong with a call, and how it should be, and ends the command. */
export function misused(mistake: string, usage: string): never {
  console.error(`${mistake}\n${usage}`);
  process.exit(2);
}
