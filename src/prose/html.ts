import { escapeHtml } from './escape.ts';

/** HTML that may stand in a page as it is. Only `html` and `trusted` make it, so that text is escaped exactly once. */
export class Html {
  /** One text, or several to be written one after the other: see `apart`. */
  readonly pieces: readonly string[];

  constructor(pieces: readonly string[]) {
    this.pieces = pieces;
  }

  get text(): string {
    return this.pieces.length === 1 ? (this.pieces[0] as string) : this.pieces.join('');
  }
}

type Value = Html | string | number | false | null | undefined | readonly Value[];

/**
 * HTML from a template: what is put in is escaped, unless it is HTML already; lists are joined, and nothing is written
 * for false, null and undefined. Line breaks of the template and the indentation after them are left out.
 */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Html {
  const strings = withoutLineBreaks(template);
  const pieces = [strings[0] as string];
  for (let index = 0; index < values.length; index++) {
    add(pieces, values[index]);
    pieces[pieces.length - 1] += strings[index + 1] as string;
  }
  return new Html(pieces);
}

/** Marks a text as HTML that was made elsewhere with the same care. */
export const trusted = (text: string): Html => new Html([text]);

/**
 * HTML that stays a piece of its own in whatever it becomes part of, put together now: what stands on many pages would
 * be put together again in each. And one sign beyond Latin-1 makes all signs of its piece take two bytes, and thirty
 * times as long to be encoded: so what may hold one, as people's words do, is kept from what holds none.
 */
export function apart(part: Html): Html {
  const { text } = part;
  // A text that was added up is kept as what it was added up from until someone reads it.
  text.charCodeAt(0);
  return new Html(['', text, '']);
}

/** Attributes with a space before each; none is written for false and undefined, and for true only its name. */
export function attributes(named: Record<string, string | boolean | undefined>): Html {
  let text = '';
  for (const [name, value] of Object.entries(named)) {
    if (value === true) text += ` ${name}`;
    else if (value !== undefined && value !== false) text += ` ${name}="${escapeHtml(value)}"`;
  }
  return new Html([text]);
}

function add(pieces: string[], value: Value): void {
  if (typeof value === 'string') extend(pieces, escapeHtml(value));
  else if (typeof value === 'number') extend(pieces, String(value));
  else if (value instanceof Html) {
    extend(pieces, value.pieces[0] as string);
    for (let index = 1; index < value.pieces.length; index++) {
      pieces.push(value.pieces[index] as string);
    }
  } else if (value) for (const item of value) add(pieces, item);
}

function extend(pieces: string[], text: string): void {
  pieces[pieces.length - 1] += text;
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
