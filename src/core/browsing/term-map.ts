import type { Neighbour } from './neighbours.ts';

/** A neighbour's place on the map, in units of the drawing around the middle. */
export interface MapNode {
  x: number;
  y: number;
  /** Its name in at most two lines. */
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
  /** Width of the line to the middle: by reports in common. */
  stroke: number;
  /** True when only an editor's "see also" joins the two. */
  onlySeeAlso: boolean;
}

const longestLine = 20;

/** Places neighbours on an ellipse around the term, the closest at the top and then clockwise. */
export function drawTermMap(
  neighbours: readonly Neighbour[],
  radius: { x: number; y: number },
): MapNode[] {
  const most = Math.max(1, ...neighbours.map(({ together }) => together));
  return neighbours.map(({ term, together }, index) => {
    const angle = (index / neighbours.length) * 2 * Math.PI - Math.PI / 2;
    const x = Math.round(Math.cos(angle) * radius.x);
    const y = Math.round(Math.sin(angle) * radius.y);
    return {
      x,
      y,
      lines: twoLines(term.name),
      anchor: Math.abs(x) < radius.x / 3 ? 'middle' : x > 0 ? 'start' : 'end',
      stroke: together === 0 ? 1 : 1 + Math.round((4 * together) / most),
      onlySeeAlso: together === 0,
    };
  });
}

/** Breaks a name between words near its middle. What does not fit in two lines is cut, an addition in brackets first. */
export function twoLines(name: string): string[] {
  if (name.length <= longestLine) return [name];
  const words = name.replace(/ \(.*\)$/, '').split(' ');
  let first = words.shift() ?? '';
  while (words.length > 0 && `${first} ${words[0]}`.length <= longestLine)
    first += ` ${words.shift()}`;
  const rest = words.join(' ');
  if (rest === '') return [cut(first)];
  return [cut(first), cut(rest)];
}

const cut = (line: string) =>
  line.length > longestLine + 4 ? `${line.slice(0, longestLine + 3)}…` : line;
