import { letterPattern } from './letter-pattern.ts';

/**
 * What the case is about, each theme by the beginnings of its words in English, Spanish, French, Portuguese, German and Italian. A page
 * about him touches most of them, in whatever words; the terms of the record are fewer and more exact.
 */
const THEMES = [
  'venezuel|venezol|capacho|tachira|tachirens|caracas',
  'salvador(?!a(?!n))|cecot|bukele|tren de aragua|alien enem|enemigos extranj',
  'prison|prisionero|preso|presa|presidiar|gefangnis|gefangen|haft|carcel|encarcel|carcer|cadeia|detenu|detain|detention|deten|detid|jail',
  'deport|expuls|removal|abschieb|abgeschob|migra|emigr|immigr|inmigr|imigr|einwander|asyl|asil|refugi|fluchtling|gefluchtet',
  'makeup|make-up|maquill|maquia|trucca|visagist|maskenbild|schmink|stylist|hairdress|hairstyl|friseur|peluquer|estilist|coiffeur|parrucch|cabelei',
  'gay|schwul|lgbt|homosex|queer',
  'tattoo|tatua|tatou|tatow|crown|corona|couronne|kronen',
  'tortur|folter|gang|pandill|banda criminal',
].map((theme) => letterPattern(`(?<![L])(?:${theme})`));

/** Letters of scripts in which those words are not written. */
const OTHER_SCRIPT = /[\u0370-\u1DFF\u2E80-\uD7FF]/g;
const MUCH_OTHER_SCRIPT = 100;

/** Whether a text touches so many themes of the case; one in another script may. */
export function touchesThemes(folded: string, wanted: number): boolean {
  let touched = 0;
  for (const theme of THEMES) if (theme.test(folded) && ++touched >= wanted) return true;
  return (folded.match(OTHER_SCRIPT)?.length ?? 0) > MUCH_OTHER_SCRIPT;
}
