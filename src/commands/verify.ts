// Checks a built site against its manifest.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifySite } from '../build/verify.ts';
import { counted } from '../core/counted.ts';
import { readOptions } from './options.ts';

const usage = 'npm run verify [-- FOLDER]   (default: dist)';
const { positionals } = readOptions({ allowPositionals: true } as const, usage);
const folder = positionals[0] ?? 'dist';
if (!existsSync(join(folder, 'edition.json'))) {
  console.error(
    `${folder} holds no edition.json, so it is not a built site. Run npm run build first.`,
  );
  process.exit(1);
}
const { manifest, faults } = checked();
for (const fault of faults) console.error(fault);
const { reports } = manifest;
if (faults.length > 0) {
  console.error(`${counted(faults.length, 'fault')} in ${counted(reports.length, 'report')}.`);
  process.exit(1);
}
console.log(
  `${counted(reports.length, 'report')}: each file has the SHA-256 that its page and the manifest give, and the page of each plain-text report holds its words.`,
);

function checked() {
  try {
    return verifySite(folder);
  } catch (error) {
    console.error((error as Error).message);
    return process.exit(1);
  }
}
