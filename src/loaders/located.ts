import { readFileSync } from 'node:fs';
import { type Problem, placeIn } from '../core/problems.ts';

/** A problem that was found when names were compared, with the line and column at which its words stand in the file. */
export function located(problem: Problem): Problem {
  const { file, near } = problem.place;
  if (!near) return problem;
  const words = near.words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}-])`, 'giu');
  const text = readFileSync(file, 'utf8');
  const from = near.after ? Math.max(0, text.indexOf(near.after)) : 0;
  const all = [...text.matchAll(pattern)].filter(({ index }) => index >= from);
  const found = all.at(near.last ? -1 : 0);
  return { ...problem, place: found ? placeIn(file, text, found.index) : { file } };
}
