// A filter is a link to a page of its own. Here that page is put in place of this one without leaving it:
// the address changes with it, Back and Reload work, and a failed fetch follows the link as it would without us.

const announcer = document.createElement('p');
announcer.className = 'sr-only';
announcer.setAttribute('role', 'status');
document.body.append(announcer);
let shown = location.pathname;
const main = document.querySelector('main');

/** Counts the pages that were asked for: an answer that comes late shows no other page. */
let requests = 0;

/** Gives up what was asked for, if it has not come yet. */
function giveUp(): void {
  requests++;
  main?.removeAttribute('aria-busy');
}

/** Shows a page in place of this one; `late` when another was asked for meanwhile, false when it can't be shown. */
async function show(address: string): Promise<boolean | 'late'> {
  giveUp();
  const request = requests;
  main?.setAttribute('aria-busy', 'true');
  const html = await fetch(address)
    .then((answer) => (answer.ok ? answer.text() : undefined))
    .catch(() => undefined);
  if (request !== requests) return 'late';
  main?.removeAttribute('aria-busy');
  if (html === undefined) return false;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const from = page.querySelector('main');
  if (!from || !main || !from.querySelector('[data-filters]')) return false;
  main.replaceChildren(...from.childNodes);
  document.title = page.title;
  // Phones share the canonical address.
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (canonical) document.querySelector('link[rel="canonical"]')?.replaceWith(canonical);
  shown = new URL(address, location.href).pathname;
  const status = main.querySelector<HTMLElement>('[data-status]');
  announcer.textContent = status?.dataset['status'] || status?.textContent?.trim() || page.title;
  return true;
}

document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(
    '[data-filters] a, .filtered .pager a',
  );
  const plain =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain) return;
  event.preventDefault();
  const inPager = link.closest('.pager') !== null;
  const { href } = link;
  giveUp();
  if (new URL(href).pathname === shown) return;
  const top = scrollY;
  const isShown = await show(href);
  if (isShown === 'late') return;
  if (!isShown) {
    location.assign(href);
    return;
  }
  // Back puts this page in place when the browser has restored where it was scrolled.
  history.replaceState({ ...history.state, top }, '');
  history.pushState({ filtered: true }, '', href);
  // The link that was followed is gone with the old page; its twin, or the main part, takes the focus.
  const twin = [...document.querySelectorAll<HTMLAnchorElement>('[data-filters] a')].find(
    (other) => other.href === href,
  );
  if (inPager) main?.scrollIntoView();
  (inPager ? main : (twin ?? main))?.focus({ preventScroll: true });
});

window.addEventListener('popstate', async ({ state }) => {
  giveUp();
  if (location.pathname === shown) return;
  const hadFocus = document.activeElement !== document.body;
  // Where the browser would glide to the place by itself, it must not be on its way when we go there.
  const { style } = document.documentElement;
  style.scrollBehavior = 'auto';
  if (!(await show(location.href))) location.reload();
  else if (hadFocus) main?.focus({ preventScroll: true });
  if (state?.top !== undefined && location.pathname === shown)
    scrollTo({ top: state.top, behavior: 'instant' });
  style.removeProperty('scroll-behavior');
});

export {};
