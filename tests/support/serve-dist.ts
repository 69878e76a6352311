import { buildFirstEdition, firstEdition } from './first-edition.ts';
import { serve } from './serve.ts';

/** Serves the built site for the browser tests. Usage: node serve-dist.ts PORT */
buildFirstEdition();
const { address } = await serve(firstEdition, '/', Number(process.argv[2]));
console.log(address);
