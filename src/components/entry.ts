import { counted } from '../core/counted.ts';
import type { Library } from '../core/library.ts';
import { alternativeNames, type Term } from '../core/schema/term.ts';
import { type Html, html } from '../prose/html.ts';
import { urls } from '../urls.ts';
import { time } from './dates.ts';

const notVerified = html` <span class="mark">not verified</span>`;

/** What is known of a term in short: a name and what there is under it. */
export function facts(term: Term, library: Library): Html {
  const isTreaty = term.kind === 'treaty';
  const topics = library.topicsOfTerm.get(term.id) ?? [];
  return html`
    <dl class="facts">
      ${fact('Status', term.status ? [term.status] : [])}
      ${fact(
        isTreaty ? 'Main articles' : 'Legal basis',
        term.rests_on.map(
          ({ ref, about, unverified }) => html`${ref}: ${about}${unverified && notVerified}`,
        ),
      )}
      ${fact(isTreaty ? 'Parties' : 'Members', term.parties.map(parties))}
      ${fact('Depositaries', inOneLine(term.depositaries, ', '))}
      ${fact('Also written', inOneLine(alternativeNames(term), '\u00A0· '))}
      ${
        topics.length > 0 &&
        html`
          <div>
            <dt>Topics</dt>
            <dd class="links">${topics.map(({ id, name }) => html`<a href="${urls.topic(id)}">${name}</a>`)}</dd>
          </div>`
      }
    </dl>`;
}

const fact = (name: string, values: readonly (Html | string)[]): Html | false =>
  values.length > 0 &&
  html`<div><dt>${name}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`;

const inOneLine = (words: readonly string[], between: string): string[] =>
  words.length > 0 ? [words.join(between)] : [];

const parties = (states: Term['parties'][number]): Html => html`
  ${states.count} as of ${time(states.as_of)}
  ${states.signatories_not_party !== undefined && ` (and ${states.signatories_not_party} that signed but did not join)`}
  ${states.signatories !== undefined && ` (${counted(states.signatories, 'signature')})`}. ${states.basis}
  ${states.unverified && notVerified}`;

/** What an entry leaves open: what is disputed, and what was not read in a source. */
export const caveats = ({ disputed, unverified }: Term): Html | false =>
  (disputed !== undefined || unverified.length > 0) &&
  html`
    <div class="caveats">
      ${disputed && html`<p><strong>Disputed.</strong> ${disputed}</p>`}
      ${unverified.map((claim) => html`<p><strong>Not verified.</strong> ${claim}</p>`)}
    </div>`;

export const lastChecked = ({ reviewed }: Term): Html =>
  html`<p class="fine-print">Last checked on ${time(reviewed)}.</p>`;
