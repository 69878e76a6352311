import { readFileSync } from 'node:fs';
import { type Problem, placeIn } from '../core/problems.ts';

/** A problem that was found when names were compared, with the line and column at which its words stand in the file. */
export function located(problem: Problem): Problem {
  const { file, near } = problem.place;
  if (!near) return problem;
  const text = readFileSync(file, 'utf8');
  let from = 0;
  for (const words of [near.after ?? []].flat()) {
    const [first] = standing(words, text, from);
    if (first) from = first.index + first[0].length;
  }
  const found = standing(near.words, text, from).at(near.last ? -1 : 0);
  return { ...problem, place: found ? placeIn(file, text, found.index) : { file } };
}

/** Where words stand as such, also in YAML, which breaks lines and has marks of its own before quotes. */
function standing(words: string, text: string, from: number) {
  const written = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll("'", "''?")
    .replaceAll('"', '\\\\?"')
    .replace(/\s+/g, '\\s+');
  // No part of a longer word; a tag or a bracket may stand anywhere.
  const begins = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}-])' : '';
  const ends = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}-])' : '';
  const pattern = new RegExp(begins + written + ends, 'giu');
  pattern.lastIndex = from;
  return [...text.matchAll(pattern)];
}
