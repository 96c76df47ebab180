import { describe, expect, it } from 'vitest';
import { pageLanguage } from '../../page/page-language.ts';

const ENGLISH = 'He was one of the men who were flown to the prison, and his mother did not hear from him for months. ';
const SPANISH =
  'Fue uno de los hombres que llevaron a la cárcel, y su madre no supo nada de él por las noches del año. ';
const OTHERS = {
  pt: 'Ele foi um dos homens que foram levados em um avião, e a mãe não soube nada dele nos meses que passaram. ',
  fr: 'Il est un des hommes qui sont dans la prison, et sa mère ne sut rien de lui pour des mois, sur les ondes du pays. ',
  de: 'Er war einer der Männer, die in das Gefängnis kamen, und seine Mutter hörte nicht von ihm, mit dem sie für den Abend. ',
  it: 'Il ragazzo è uno degli uomini che non sono nel carcere, e della madre per mesi di silenzio non si seppe nulla. ',
};

function language(html: string, text: string): string | null {
  return pageLanguage(new DOMParser().parseFromString(html, 'text/html'), text);
}

describe('the language of a page', () => {
  it.each([
    ['<html lang="en">', 'en'],
    ['<html lang="en-US">', 'en'],
    ['<html lang="ES">', 'es'],
    ['<html lang="es_VE">', 'es'],
    ['<html lang=" pt-BR ">', 'pt'],
    ['<html xml:lang="fr">', 'fr'],
    ['<html><body lang="de">', 'de'],
    ['<html lang="en"><body><article lang="es">', 'es'],
    ['<html lang="en"><body><main lang="es">', 'es'],
    ['<meta http-equiv="Content-Language" content="es-ES">', 'es'],
    ['<meta http-equiv="content-language" content="es, en">', 'es'],
    ['<meta name="DC.language" content="fr">', 'fr'],
    ['<meta property="og:locale" content="es_LA">', 'es'],
    ['<meta itemprop="inLanguage" content="it">', 'it'],
    ['<html lang="">', null],
    ['<html lang="english">', null],
    ['<html lang="und">', null],
    ['<html lang="x-klingon">', null],
    ['<html lang="{{lang}}">', null],
    ['<html lang="und"><meta property="og:locale" content="es_ES">', 'es'],
    ['', null],
  ])('declared as %s is %s', (html, expected) => {
    expect(language(html, '')).toBe(expected);
  });

  it.each([['en', ENGLISH], ['es', SPANISH], ...Object.entries(OTHERS)])(
    'is %s by its words when it is not declared',
    (expected, text) => {
      expect(language('', text)).toBe(expected);
    },
  );

  it('is that of a long text, whatever the theme declares', () => {
    expect(language('<html lang="en">', SPANISH.repeat(10))).toBe('es');
    expect(language('<html lang="en">', SPANISH)).toBe('en');
    expect(language('<html lang="es">', ENGLISH.repeat(10))).toBe('en');
  });

  it('is not told by few words or by two languages at once', () => {
    expect(language('', 'Freed')).toBeNull();
    expect(language('', ENGLISH + SPANISH)).toBeNull();
    expect(language('<html lang="en">', (ENGLISH + SPANISH).repeat(10))).toBe('en');
  });
});
