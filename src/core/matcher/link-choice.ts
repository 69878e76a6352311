import type { FindOptions } from '../matcher.ts';
import type { Term } from '../schema/term.ts';
import type { Mention, TextBlock } from './mention.ts';

/** Decides which mentions carry a link (M7, M8, M12), and notes of the others why they carry none. */
export function decideLinks(
  mentions: readonly Mention[],
  blocks: readonly TextBlock[],
  { terms, linkMode = 'first' }: FindOptions,
  byId: ReadonlyMap<string, Term>,
): void {
  const linked = new Set<string>();
  const excluded = new Set(terms?.exclude);
  for (const mention of mentions) {
    const block = blocks[mention.block] as TextBlock;
    const inLink = block.skip?.some(
      (span) => mention.start < block.start + span.end && block.start + span.start < mention.end,
    );
    const divided = block.seams?.some(
      (seam) => mention.start < block.start + seam && block.start + seam < mention.end,
    );
    const key = linkMode === 'section' ? `${block.section ?? 0} ${mention.term}` : mention.term;
    const why = excluded.has(mention.term)
      ? 'excluded'
      : byId.get(mention.term)?.link === false
        ? 'opted-out'
        : inLink
          ? 'inside-link'
          : divided
            ? 'divided'
            : linkMode !== 'all' && linked.has(key)
              ? 'not-first'
              : undefined;
    if (why) mention.why = why;
    else {
      mention.linked = true;
      linked.add(key);
    }
  }
}
