import { distance } from 'fastest-levenshtein';

/** The candidate that is most like a name, or undefined when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  // How many letters to add, drop or change: two, or a third of them, but of a short name not more than half.
  const most = Math.min(Math.max(2, Math.floor(name.length / 3)), Math.floor(name.length / 2));
  let least = most + 1;
  for (const candidate of candidates) {
    const changes = distance(name.toLowerCase(), candidate.toLowerCase());
    if (changes < least) {
      best = candidate;
      least = changes;
    }
  }
  return best;
}

/** The remedy for an unknown name, where a known one is near. */
export function didYouMean(name: string, known: Iterable<string>): { remedy?: string } {
  const near = nearest(name, known);
  return near ? { remedy: `Did you mean "${near}"?` } : {};
}
