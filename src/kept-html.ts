const kept = new WeakMap<object, Map<string, string>>();

/**
 * The HTML of a thing in one of its looks, rendered the first time that a page shows it. Not kept in development,
 * where a component may change at any moment.
 */
export async function keptHtml(
  thing: object,
  look: string,
  render: () => Promise<string>,
): Promise<string> {
  if (import.meta.env.DEV) return render();
  let looks = kept.get(thing);
  if (!looks) {
    looks = new Map();
    kept.set(thing, looks);
  }
  let html = looks.get(look);
  if (html === undefined) {
    html = await render();
    looks.set(look, html);
  }
  return html;
}
