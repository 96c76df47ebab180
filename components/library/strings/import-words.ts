import type { Language } from '../../../casefile/types.ts';
import type { ImportedFile, LeftOut } from '../imported-file.ts';

/** Why something of a file was left out, and why a file gave nothing at all. */
export interface ImportWords {
  left: Readonly<Record<LeftOut['reason'], string>>;
  failed: Readonly<Record<NonNullable<ImportedFile['failed']>, string>>;
}

/** Why notes of a file were not kept, in English. */
const notKept = {
  'private-window': 'nothing is stored from a private window.',
  'storage-full': 'the space that the browser gives this extension is full.',
  'storage-unavailable': 'the browser’s storage does not answer.',
  'newer-version': 'a newer version of the extension stored notes here, and this one leaves them alone.',
  'extension-gone': 'the extension was updated or switched off.',
};

const en: ImportWords = {
  left: {
    ...notKept,
    unreadable: 'this is not a note, or a part of it is missing.',
    'no-quote': 'it quotes no words of the page.',
    'quote-too-long': 'it quotes more than 2,000 characters.',
    'text-too-long': 'it is longer than 2,000 characters.',
    'no-web-address': 'its page has no web address that can be kept.',
    reply: 'it answers another note instead of speaking about a page.',
    duplicate: 'the file has the same note twice.',
    'too-many': 'there are more notes on this page than can be kept.',
  },
  failed: {
    ...asSentences(notKept),
    'too-many': 'There is no room for more notes or pages.',
    'too-large': 'It is larger than 5 MB.',
    'not-a-file': 'It could not be read: it is a folder, or it was moved meanwhile.',
    'not-json': 'It is neither a briefing of ours nor a file of annotations.',
    'nothing-in-it': 'It has no notes that can be used here.',
  },
};

/** Why notes of a file were not kept, in Spanish. */
const noGuardado = {
  'private-window': 'desde una ventana privada no se guarda nada.',
  'storage-full': 'el espacio que el navegador da a esta extensión está lleno.',
  'storage-unavailable': 'el almacenamiento del navegador no responde.',
  'newer-version': 'una versión más nueva de la extensión guardó notas aquí, y esta no las toca.',
  'extension-gone': 'la extensión se actualizó o se desactivó.',
};

const es: ImportWords = {
  left: {
    ...noGuardado,
    unreadable: 'no es una nota, o le falta una parte.',
    'no-quote': 'no cita palabras de la página.',
    'quote-too-long': 'cita más de 2000 caracteres.',
    'text-too-long': 'tiene más de 2000 caracteres.',
    'no-web-address': 'su página no tiene una dirección web que se pueda guardar.',
    reply: 'responde a otra nota y no habla de una página.',
    duplicate: 'el archivo tiene dos veces la misma nota.',
    'too-many': 'hay más notas sobre esta página de las que se pueden guardar.',
  },
  failed: {
    ...asSentences(noGuardado),
    'too-many': 'No caben más notas ni más páginas.',
    'too-large': 'Ocupa más de 5 MB.',
    'not-a-file': 'No se pudo leer: es una carpeta, o se movió mientras tanto.',
    'not-json': 'No es un resumen de esta extensión ni un archivo de anotaciones.',
    'nothing-in-it': 'No tiene notas que se puedan usar aquí.',
  },
};

/** What the library says in this language about what was not imported. */
export function importWordsFor(language: Language): ImportWords {
  return language === 'es' ? es : en;
}

function asSentences<Reason extends string>(words: Record<Reason, string>): Record<Reason, string> {
  const entries = Object.entries<string>(words).map(([reason, text]) => [
    reason,
    text.replace(/^./, (first) => first.toUpperCase()),
  ]);
  // Each entry keeps its key.
  return Object.fromEntries(entries) as Record<Reason, string>;
}
