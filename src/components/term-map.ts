import { type Neighbour, neighboursOf } from '../core/browsing/neighbours.ts';
import { drawTermMap, type MapNode, twoLines } from '../core/browsing/term-map.ts';
import { counted } from '../core/counted.ts';
import type { Library } from '../core/library.ts';
import type { Term } from '../core/schema/term.ts';
import { type Html, html } from '../prose/html.ts';
import { urls } from '../urls.ts';

/** The terms related to one: a list with the reasons, and where there is room a map of them. */
export function termMap(library: Library, term: Term): Html | false {
  const { neighbours, ties } = neighboursOf(library, term, 10);
  if (neighbours.length === 0) return false;
  const nodes = drawTermMap(neighbours, { x: 150, y: 140 });
  return html`
    <section class="term-map" aria-labelledby="beside">
      <h2 id="beside">Related terms</h2>
      <ol>${neighbours.map(inWords)}</ol>
      <svg aria-hidden="true" viewBox="-350 -185 700 370" width="700" height="370">
        ${ties.map(([a, b]) => tie(nodes[a] as MapNode, nodes[b] as MapNode))}
        ${nodes.map(edge)}
        ${middle(term)}
        ${nodes.map((node, index) => outer(node, neighbours[index]?.term as Term))}
      </svg>
    </section>`;
}

const inWords = ({ term, together }: Neighbour) => html`
  <li>
    <a href="${urls.term(term.id)}">${term.name}</a>
    <span class="meta">${together > 0 ? `${counted(together, 'report')} ${together === 1 ? 'mentions' : 'mention'} both` : 'see also'}</span>
  </li>`;

function tie(a: MapNode, b: MapNode): Html {
  const bent = `${(a.x + b.x) / 4} ${(a.y + b.y) / 4}`;
  return html`<path class="tie" d="M${a.x} ${a.y} Q${bent} ${b.x} ${b.y}"></path>`;
}

const edge = ({ x, y, stroke, onlySeeAlso }: MapNode) =>
  html`<line class="${onlySeeAlso ? 'edge dashed' : 'edge'}" x1="0" y1="0" x2="${x}" y2="${y}" stroke-width="${stroke}"></line>`;

function middle({ name }: Term): Html {
  const lines = twoLines(name);
  const [y, height] = lines.length > 1 ? [-22, 44] : [-15, 30];
  const width = 16 + 8 * Math.max(...lines.map(({ length }) => length));
  return html`
    <rect class="middle" x="${-width / 2}" y="${y}" width="${width}" height="${height}" rx="3"></rect>
    <text class="own" text-anchor="middle">${lines.map(
      (line, row) =>
        html`<tspan x="0" y="${5 + (row - (lines.length - 1) / 2) * 17}">${line}</tspan>`,
    )}</text>`;
}

function outer(node: MapNode, term: Term): Html {
  const { x, y, anchor, lines } = node;
  const beside = { start: 12, middle: 0, end: -12 }[anchor];
  return html`
    <a href="${urls.term(term.id)}" tabindex="-1">
      <circle cx="${x}" cy="${y}" r="6"></circle>
      <text text-anchor="${anchor}">${lines.map(
        (line, row) => html`<tspan x="${x + beside}" y="${lineAt(node, row)}">${line}</tspan>`,
      )}</text>
    </a>`;
}

/** The height of a line of a name: beside its point, or above or below it. */
function lineAt({ y, anchor, lines }: MapNode, row: number): number {
  const last = lines.length - 1;
  if (anchor !== 'middle') return y + 5 + (row - last / 2) * 16;
  return y < 0 ? y - 12 - (last - row) * 16 : y + 22 + row * 16;
}
