import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { site } from '../site.ts';
import { drawCard } from '../social/draw.ts';

/** Draws the icons and the site's own social image into `public/`, after a change of name or icon. */
const icon = readFileSync('public/favicon.svg', 'utf8');
const draw = (svg: string, size: number, background?: string) =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: size },
    ...(background && { background }),
  })
    .render()
    .asPng();

// An icon that a system cuts to its own shape has colour up to its edges; its sign keeps to the inner four fifths.
const colour = /#[0-9a-f]{6}/i.exec(icon)?.[0] ?? '#ffffff';
const roomy = icon.replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"');

writeFileSync('public/icon-192.png', draw(icon, 192));
writeFileSync('public/icon-512.png', draw(icon, 512));
writeFileSync('public/icon-maskable-512.png', draw(roomy, 512, colour));
writeFileSync('public/apple-touch-icon.png', draw(roomy, 180, colour));
writeFileSync(
  'public/social.png',
  await drawCard({
    kicker: 'Word for word, with sources',
    headline: site.tagline,
    text: site.description,
    siteName: site.name,
  }),
);
