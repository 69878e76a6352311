/**
 * Whether each report and term gets a picture of its own: drawing costs more than all else in a build,
 * so it is done on request (`npm run build:social`); without it pages share the site's picture.
 */
export const drawsImages = process.env['SOCIAL_IMAGES'] === '1';

/** Whether the faces of the pictures have the letters of a headline. */
export const drawable = (headline: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u.test(
    headline,
  );

/** The picture that a page shows when it is shared, and the words in it: its own where one is drawn, else the site's. */
export function socialImage(
  own: string | undefined,
  headline: string,
  site: { name: string; tagline: string },
): { file: string; alt: string } {
  return drawsImages && own && drawable(headline)
    ? { file: `social/${own}.png`, alt: headline }
    : { file: 'social.png', alt: `${site.name}: ${site.tagline}` };
}
