import { serve } from './serve.ts';

/** Serves `dist` for the browser tests. Usage: node serve-dist.ts PORT */
const { address } = await serve('dist', '/', Number(process.argv[2]));
console.log(address);
