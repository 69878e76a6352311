import { beginning } from '../core/beginning.ts';

/** What a social image says. */
export interface Card {
  /** Above the headline: a topic, or what kind of entry it is. */
  kicker: string;
  headline: string;
  /** Below the headline: a date and publisher, or a definition. */
  text: string;
  siteName: string;
}

/** The look of the site in light colours: see `styles/tokens.css`. */
const colours = { paper: '#fffdf9', ink: '#1c1917', soft: '#4d4741', accent: '#7d1d1d' };

export const cardSize = { width: 1200, height: 630 };

/** The drawing of a card as satori takes it. */
export function drawing({ kicker, headline, text, siteName }: Card) {
  const size = headline.length > 90 ? 52 : headline.length > 50 ? 62 : 76;
  return box({ ...page, color: colours.ink, background: colours.paper }, [
    box({ fontSize: 34, fontWeight: 700, paddingBottom: 18, borderBottom: rule }, [siteName]),
    box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, [
      box({ fontSize: 28, fontWeight: 700, color: colours.accent, marginBottom: 18 }, [kicker]),
      box({ fontSize: size, fontWeight: 700, lineHeight: 1.12 }, [beginning(headline, 130)]),
      box({ fontSize: 30, lineHeight: 1.35, color: colours.soft, marginTop: 24 }, [
        beginning(text, 150),
      ]),
    ]),
    box({ height: 8, width: 120, background: colours.accent }, []),
  ]);
}

const page = {
  ...cardSize,
  boxSizing: 'border-box',
  padding: '56px 72px',
  flexDirection: 'column',
  fontFamily: 'Source Serif 4',
};

const rule = `6px double ${colours.ink}`;

const box = (style: object, children: unknown[]) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
