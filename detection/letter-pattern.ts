/** Letters and digits beyond ASCII by their places, for a class; signs, quotes and dashes are not among them. */
export const BEYOND_ASCII = 'ªµº\\u00C0-\\u1FFF\\u214E\\u2180-\\u2188\\u2C00-\\u2FFF\\u3005-\\u3007\\u3021-\\uFFFF';

/**
 * An expression for folded text, which has no capitals: in classes an `L` stands for every letter, an `N` for every digit.
 * `\p{L}` would take longer to compile than all the rest to run.
 */
export function letterPattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('L', `a-z${BEYOND_ASCII}`).replaceAll('N', '0-9'), `${flags}u`);
}
