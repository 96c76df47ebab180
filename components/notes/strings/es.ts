import { pluralIn } from '../../strings/plural.ts';
import type { NotesStrings } from './en.ts';

const plural = pluralIn('es');

/** The same in Spanish: neutral Latin American, usted, the terms of the record's glossary. */
export const es: NotesStrings = {
  yourNotes: 'Sus notas en esta página',
  noNotes: 'Todavía no hay notas en esta página',
  noNotesMeans:
    'Seleccione un pasaje del artículo y elija “Añadir nota”, o use el lápiz junto a una entrada de “Página”.',
  passageTooLong: 'Lo seleccionado tiene más de 2000 caracteres. Seleccione un pasaje más corto.',
  notTheRecord: 'Las notas son palabras de quien las escribió. No forman parte del registro.',
  onThisDevice: 'se guarda solo en este dispositivo',
  share: 'Compartir',
  library: 'Todas las notas, archivos e importación',
  searchNotes: 'Buscar notas',
  noNoteFits: 'Ninguna nota tiene esas palabras.',
  found: (count) => plural(count, '# nota encontrada', '# notas encontradas'),

  kinds: { comment: 'Comentario', question: 'Pregunta', correction: 'Requiere corrección', context: 'Contexto' },
  noWords: 'Marcado sin nota',
  by: (name) => `De ${name}`,
  edit: 'Editar',
  delete: 'Eliminar',
  moveUp: 'Subir',
  moveDown: 'Bajar',
  moved: (place, all) => `Movida al lugar ${place} de ${all}.`,
  goTo: 'Ir',
  goToPassage: 'Ir al pasaje',
  near: 'Coincidencia aproximada',
  nearMeans: 'La página se editó: este es el pasaje más parecido al que se anotó.',
  gone: 'Este pasaje ya no está en la página.',
  goneMeans: 'La nota se conserva.',
  attach: 'Pasar a otro pasaje',
  selectFirst: 'Seleccione primero el pasaje en el artículo y vuelva a pulsar el botón.',
  inTheRecord: 'En el registro',
  status: { confirmed: 'confirmado', reported: 'lo dice una parte o una fuente', disputed: 'en disputa' },
  notInRecord: 'Esta versión del registro no tiene la entrada de la que trata la nota.',
  deleted: 'Nota eliminada.',
  undo: 'Deshacer',

  newNote: 'Nota nueva',
  editNote: 'Editar la nota',
  yourNote: 'Su nota',
  characters: (count, most) => `${format(count)} de ${format(most)} caracteres`,
  kindOfNote: 'Tipo',
  about: 'Sobre una entrada del registro (opcional)',
  aboutPlaceholder: 'Buscar afirmaciones y hechos',
  aboutNone: 'Ninguna entrada del registro tiene esas palabras.',
  aboutFound: (count, shown) =>
    count > shown
      ? `${format(count)} entradas; se muestran las primeras ${format(shown)}. Con más palabras aparecen menos.`
      : plural(count, '# entrada', '# entradas'),
  aboutRemove: 'Quitar',
  claim: 'Afirmación',
  event: 'Hecho',
  save: 'Guardar nota',
  cancel: 'Cancelar',
  notSaved: 'Aún sin guardar. Guarde la nota o elija Cancelar para descartarla.',
  folds: {
    'sexual-violence': 'Relato de violencia sexual',
    'sexual-violence-in-prison': 'Relato de violencia sexual en prisión',
    violence: 'Relato de violencia',
    'violence-in-prison': 'Relato de violencia en prisión',
    health: 'Sobre la salud después de la cárcel',
    identity: 'Sobre su vida privada',
  },

  keeping: {
    'private-window':
      'Esta es una ventana privada: no se guarda nada. Lo que escriba aquí se pierde al cerrar o recargar la página.',
    'storage-full': 'El último cambio no se guardó: el espacio que el navegador da a esta extensión está lleno.',
    'storage-unavailable': 'El último cambio no se guardó: el almacenamiento del navegador no responde.',
    'too-many': 'El último cambio no se guardó: esta página ya tiene todas las notas que puede tener.',
    'newer-version':
      'El último cambio no se guardó: sus notas las guardó una versión más nueva de la extensión, y esta no las toca.',
    'extension-gone':
      'El último cambio no se guardó: la extensión se actualizó o se desactivó. Copie lo que escribió y recargue la página.',
  },

  nickname: 'Su nombre en las notas compartidas',
  nicknameHint: 'El nombre que usted elija, o ninguno. Solo aparece donde usted decida firmar.',
  nicknameNone: 'ninguno',
  offerNotes: 'Ofrecer una nota cuando selecciono texto en un artículo',

  elsewhere: 'Notas en otras páginas',
  noneElsewhere: 'No hay notas en otras páginas.',
  notes: (count) => plural(count, '# nota', '# notas'),
  untitled: 'Página sin título',
  newTab: 'se abre en otra pestaña',
  showAll: (count) => `Mostrar las ${format(count)}`,

  shareTitle: 'Compartir esta página',
  shareMeans: 'Cualquiera puede abrirlo, con la extensión o sin ella.',
  close: 'Cerrar',
  withPassages: (chosen, all) =>
    chosen === all
      ? plural(all, 'El artículo, con # pasaje resaltado', 'El artículo, con # pasajes resaltados')
      : `El artículo, con ${format(chosen)} de ${plural(all, '# pasaje resaltado', '# pasajes resaltados')}`,
  articleAlone: 'Solo el artículo: no hay notas en esta página.',
  choosePassages: 'Elegir pasajes',
  withNotes: 'Sus notas sobre ellos',
  withName: (name) => `Con la firma “${name}”`,
  unsigned: 'desactivado: las notas van sin firma',
  noName: 'sin nombre elegido: las notas van sin firma',
  yourName: 'Su nombre',
  passageGone: 'ya no está en la página',
  link: 'Enlace',
  linkMeans: 'Abre el artículo en sus pasajes. Quien tenga la extensión verá también sus notas.',
  linkMeansAlone: 'Abre el artículo en sus pasajes.',
  linkMeansBare: 'Abre el artículo.',
  copyLink: 'Copiar enlace',
  making: 'Preparando el enlace…',
  fits: (length, most) => `${format(length)} de ${format(most)} caracteres. Cabe todo.`,
  tooLong: (length, most) => `${format(length)} de ${format(most)} caracteres.`,
  tooLongMeans:
    'Demasiado largo para un enlace: algunas aplicaciones lo cortarían. Quite una nota o guarde un archivo.',
  systemShare: 'Compartir con una aplicación',
  mail: 'Correo',
  copyMessage: 'Copiar como mensaje',
  qr: 'Código QR',
  qrLabel: 'Código QR del enlace a este pasaje',
  qrMeans: 'Abre el artículo en este pasaje, sin notas.',
  file: 'Archivo',
  fileMeans:
    'Una página sin código: pasajes, notas, cronología y fuentes. Se abre en cualquier navegador y se puede imprimir.',
  fileFits: 'Cabe todo.',
  saveFile: 'Guardar archivo',
  print: 'Imprimir',
  otherFormats: 'Otros formatos',
  formats: {
    'json-ld': 'JSON-LD, para herramientas de anotación',
    hypothesis: 'JSON, para Hypothesis',
    markdown: 'Markdown, para documentos',
    csv: 'CSV, para hojas de cálculo',
  },
  card: 'Imagen',
  cardMeans: 'Un pasaje con lo que dice el registro y una fuente, o el cambio posterior que más importa. PNG.',
  cardOf: 'Qué muestra',
  cardTimeline: 'Lo que pasó después del artículo',
  cardShape: 'Forma',
  cardShapes: { wide: 'Horizontal, 1200 × 630', tall: 'Vertical, 1080 × 1350' },
  makeCard: 'Crear imagen',
  saveCard: 'Guardar imagen',
  cardAlt: 'Descripción para quien no puede ver la imagen',
  copyAlt: 'Copiar descripción',
  siteCanRead: 'El sitio al que enlaza puede leer las notas que van en el enlace. No incluya nada privado.',
  said: {
    link: { done: 'Enlace copiado.', failed: 'El navegador no permitió copiar. Seleccione el enlace y cópielo.' },
    message: { done: 'Mensaje copiado.', failed: 'El navegador no permitió copiar.' },
    alt: { done: 'Descripción copiada.', failed: 'El navegador no permitió copiar. Seleccione el texto y cópielo.' },
    file: { done: 'Archivo guardado.', failed: 'No se pudo crear el archivo.' },
    card: { done: 'Imagen guardada.', failed: 'No se pudo crear la imagen.' },
    share: { done: 'Entregado a la otra aplicación.', failed: 'No se pudo acceder a la otra aplicación.' },
  },
  whyNot: {
    sensitive:
      'Un relato de violencia sexual siempre se muestra plegado, y una imagen no se puede plegar. Elija otro pasaje.',
  },
  theLink: 'El enlace',

  shared: (count) =>
    plural(count, 'Alguien compartió # nota sobre esta página', 'Alguien compartió # notas sobre esta página'),
  notVerified: 'No forman parte del registro verificado y no sabemos quién las escribió.',
  notVerifiedOne: 'No forma parte del registro verificado y no sabemos quién la escribió.',
  notVerifiedShort: (count) =>
    plural(count, 'No forma parte del registro verificado.', 'No forman parte del registro verificado.'),
  showNotes: (count) => plural(count, 'Mostrar la nota', 'Mostrar las notas'),
  hideNotes: (count) => plural(count, 'Ocultar la nota', 'Ocultar las notas'),
  more: 'Mostrar más',
  discard: 'Descartar',
  fromLink: 'De un enlace',
  noteOf: (place, all) => `nota ${place} de ${all}`,
  unsignedNote: 'Sin firma',
  notVerifiedTag: 'sin verificar',
  signedAs: (name) => `Con la firma “${name}”`,
  keep: 'Guardar una copia',
  keepAll: 'Guardar todas',
  keptCopy: 'Guardada entre sus notas',
  damaged: 'No se pudieron leer las notas de este enlace',
  damagedReasons: {
    cut: 'El enlace se cortó en el camino. Pida un archivo a quien lo envió.',
    'too-large': 'Lo que lleva es más grande de lo que debe ser un enlace y no se abrió.',
    'newer-version': 'Se hizo con una versión más nueva de la extensión.',
    unreadable: 'Lo que lleva no son notas que esta extensión pueda leer.',
  },
  damagedPassages: (count) =>
    plural(
      count,
      'El pasaje que señala se muestra de todos modos.',
      'Los # pasajes que señala se muestran de todos modos.',
    ),

  selected: 'Pasaje seleccionado',
  addNote: 'Añadir nota',
  copyPassageLink: 'Copiar enlace',
  copyPassageLinkFull: 'Copiar enlace a este pasaje',
  copied: 'Enlace copiado.',
  notCopied: 'El navegador no permitió copiar.',
};

function format(count: number): string {
  // Thousands of four digits are written without a point in Spanish, which is also what this locale does.
  return count.toLocaleString('es');
}
