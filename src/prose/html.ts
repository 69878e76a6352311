import { escapeHtml } from './escape.ts';

/** HTML that may stand in a page as it is. Only `html` and `trusted` make it, so that text is escaped exactly once. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | false | null | undefined | readonly Value[];

/**
 * HTML from a template: what is put in is escaped, unless it is HTML already; lists are joined, and nothing is written
 * for false, null and undefined. Line breaks of the template and the indentation after them are left out.
 */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Html {
  const strings = withoutLineBreaks(template);
  let text = strings[0] as string;
  for (let index = 0; index < values.length; index++) {
    text += shown(values[index]) + strings[index + 1];
  }
  return new Html(text);
}

/** HTML as texts that are to be written one after the other. */
export class Pieces {
  readonly list: readonly string[];
  constructor(list: readonly string[]) {
    this.list = list;
  }
  get text(): string {
    return this.list.join('');
  }
}

/**
 * As `html`, but what is put in stays a piece of its own, of a list each item: for pages. One character beyond Latin-1 makes
 * all characters of its text take two bytes, and thirty times as long to be encoded; so people's words, which hold such
 * characters, are kept from all else.
 */
export function inPieces(
  template: TemplateStringsArray,
  ...values: readonly (Value | Pieces)[]
): Pieces {
  const strings = withoutLineBreaks(template);
  const list = [strings[0] as string];
  for (let index = 0; index < values.length; index++) {
    addPieces(list, values[index]);
    list.push(strings[index + 1] as string);
  }
  return new Pieces(list);
}

/** Marks a text as HTML that was made elsewhere with the same care. */
export const trusted = (text: string): Html => new Html(text);

/**
 * HTML that stands in many pages, put together now. A text that was added up is kept as its pieces until someone reads
 * it, and would be put together again in each page.
 */
export function inOnePiece(part: Html): Html {
  part.text.charCodeAt(0);
  return part;
}

/** Attributes with a space before each; none is written for false and undefined. */
export function attributes(named: Record<string, string | false | undefined>): Html {
  let text = '';
  for (const [name, value] of Object.entries(named)) {
    if (value !== undefined && value !== false) text += ` ${name}="${escapeHtml(value)}"`;
  }
  return new Html(text);
}

function shown(value: Value): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value instanceof Html) return value.text;
  if (typeof value === 'number') return String(value);
  let text = '';
  if (value) for (const item of value) text += shown(item);
  return text;
}

function addPieces(list: string[], value: Value | Pieces): void {
  if (value instanceof Pieces) list.push(...value.list);
  else if (Array.isArray(value)) for (const item of value) addPieces(list, item);
  else list.push(shown(value as Value));
}

const trimmed = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template is the same object each time it is reached, so that its strings are trimmed once. */
function withoutLineBreaks(template: TemplateStringsArray): readonly string[] {
  let strings = trimmed.get(template);
  if (!strings) {
    strings = template.map((part) => part.replace(/\n\s*/g, ''));
    trimmed.set(template, strings);
  }
  return strings;
}
