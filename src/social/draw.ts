import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { type Card, cardSize, drawing } from './card.ts';

const cache = join('node_modules', '.cache', 'treaty-wire', 'social');

/** A card as PNG. One that was drawn before, with the same words in the same look, costs a read. */
export async function drawCard(card: Card): Promise<Buffer> {
  const tree = drawing(card);
  const key = hash('sha256', JSON.stringify(tree));
  const file = join(cache, `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  const svg = await satori(tree as never, { ...cardSize, fonts: fonts() });
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  mkdirSync(cache, { recursive: true });
  // Whole or not at all: another build may be reading.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}

type Font = { name: string; data: Buffer; weight: 400 | 700 };
let read: Font[] | undefined;

/** The faces that a picture is set in; pages themselves load no font. */
function fonts(): Font[] {
  const files = createRequire(join(process.cwd(), 'package.json'));
  read ??= (['latin', 'latin-ext', 'cyrillic', 'greek'] as const).flatMap((script) =>
    ([400, 700] as const).map((weight) => ({
      name: 'Source Serif 4',
      weight,
      data: readFileSync(
        files.resolve(
          `@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`,
        ),
      ),
    })),
  );
  return read;
}
