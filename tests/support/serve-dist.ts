import { existsSync } from 'node:fs';
import { buildFirstEdition, firstEdition } from './first-edition.ts';
import { serve } from './serve.ts';

/** Serves the built site for the browser tests. Usage: node serve-dist.ts PORT */
buildFirstEdition();
if (!existsSync(`${firstEdition}/edition.json`)) {
  console.error(
    `${firstEdition} holds no edition.json, so it is not a built site. Run npm run build first.`,
  );
  process.exit(1);
}
const { address } = await serve(firstEdition, '/', Number(process.argv[2]));
console.log(address);
