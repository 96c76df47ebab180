import { pluralIn } from '../../strings/plural.ts';
import type { LibraryStrings } from './en.ts';

const plural = pluralIn('es');

/** What the library of notes says in Spanish. */
export const es: LibraryStrings = {
  brand: 'Case in Context',
  title: 'Biblioteca de notas',
  intro:
    'Todas las páginas en las que usted guarda notas; primero, la del último cambio. Las notas son palabras de quien las escribió y no forman parte del registro. Se guardan solo en este dispositivo.',
  loading: 'Leyendo sus notas…',
  pages: (count) => plural(count, '# página', '# páginas'),
  notes: (count) => plural(count, '# nota', '# notas'),

  emptyTitle: 'Todavía no hay notas',
  empty:
    'Una nota es un pasaje de un artículo con las palabras de usted sobre él: seleccione el pasaje y elija “Añadir nota”. La página aparece entonces aquí, para abrirla, exportarla, imprimirla o compartirla.',
  failedTitle: 'No se pudieron leer sus notas',
  failed: {
    'private-window': 'Las notas no se pueden leer desde esta ventana privada.',
    'storage-full':
      'El almacenamiento del navegador está lleno y no responde. Libere espacio en este dispositivo e intente de nuevo.',
    'storage-unavailable':
      'El almacenamiento del navegador no responde. No se eliminó nada. Intente de nuevo o reinicie el navegador.',
    'too-many': 'Hay más notas de las que esta versión puede leer.',
    'newer-version':
      'Las guardó una versión más nueva de la extensión. Esta las deja como están. Actualice la extensión para verlas.',
    'extension-gone': 'La extensión se actualizó o se desactivó. Cierre esta página y vuelva a abrirla.',
  },
  tryAgain: 'Intentar de nuevo',

  privateTitle: 'Esta es una ventana privada',
  private:
    'Desde ella no se guarda nada: aquí las notas se pueden leer y exportar, pero no importar ni eliminar una por una.',
  refused: {
    'private-window': 'No se hizo: desde una ventana privada no se guarda nada.',
    'storage-full': 'No se guardó: el espacio que el navegador da a esta extensión está lleno.',
    'storage-unavailable': 'No se guardó: el almacenamiento del navegador no responde.',
    'too-many': 'No se guardó: no caben más notas ni más páginas.',
    'newer-version': 'No se hizo: una versión más nueva de la extensión guardó estas notas, y esta no las toca.',
    'extension-gone': 'No se hizo: la extensión se actualizó o se desactivó. Cierre esta página y vuelva a abrirla.',
  },

  search: 'Buscar en títulos, pasajes y notas',
  found: (pages, notes) =>
    notes === 0
      ? plural(pages, '# página encontrada.', '# páginas encontradas.')
      : `${plural(notes, '# nota', '# notas')} en ${plural(pages, '# página', '# páginas')}.`,
  nothingFits: 'Ninguna página ni nota tiene esas palabras',
  clearSearch: 'Borrar la búsqueda',

  untitled: 'Página sin título',
  noDate: 'sin fecha',
  published: 'Publicado',
  changed: 'Último cambio',
  openArticle: 'Abrir el artículo',
  newTab: 'se abre en otra pestaña',
  notLinked: 'Sin enlace, porque la dirección no es https:',
  copyLink: 'Copiar enlace para compartir',
  print: 'Imprimir',
  exportAs: 'Exportar',
  delete: 'Eliminar',
  showAll: (count) => `Mostrar las ${count}`,
  noWords: 'Marcado sin nota',
  otherNotes: (count) => plural(count, 'Mostrar # nota más', 'Mostrar # notas más'),
  by: (name) => `De ${name}`,

  formats: {
    html: 'Resumen, para leer e imprimir (HTML)',
    'json-ld': 'Notas como datos (JSON-LD)',
    hypothesis: 'Notas para Hypothesis (JSON)',
    markdown: 'Texto (Markdown)',
    csv: 'Tabla (CSV)',
  },
  canComeBack: 'Los archivos HTML, JSON-LD y de Hypothesis se pueden volver a importar.',
  onePageOnly: 'Un resumen trata de una sola página: abra una página para crear el suyo.',
  withNames: 'Con los nombres de quienes escribieron las notas',

  select: (title) => `Seleccionar: ${title}`,
  selectAll: 'Seleccionar todas',
  selected: (pages, notes) =>
    `${plural(pages, '# página seleccionada', '# páginas seleccionadas')}, ${plural(notes, '# nota', '# notas')}`,
  selection: 'Páginas seleccionadas',
  selectNone: 'Quitar la selección',

  importTitle: 'Importar',
  importHint: 'Elija archivos o suéltelos en cualquier parte de esta página. Se leen en este dispositivo.',
  importKinds:
    'Archivos de Case in Context (HTML, JSON-LD), anotaciones web del W3C de otras herramientas (JSON-LD), exportaciones de Hypothesis (JSON).',
  choose: 'Elegir archivos',
  drop: 'Suelte los archivos para importarlos',
  importing: 'Leyendo los archivos…',
  reportTitle: 'Lo que se importó',
  kept: (count) => plural(count, '# nota guardada', '# notas guardadas'),
  known: (count) => plural(count, '# ya estaba aquí', '# ya estaban aquí'),
  nothingNew: 'nada nuevo',
  nothingTaken: 'No se tomó nada de este archivo.',
  leftOut: (count) => plural(count, '# quedó fuera', '# quedaron fuera'),
  whatLeftOut: 'Qué quedó fuera y por qué',
  namelessNote: 'Una nota sin palabras',
  moreLeftOut: (count) => plural(count, '# más', '# más'),
  closeReport: 'Cerrar esta lista',
  notesFromFiles: 'Lo que viene de un archivo lo escribió quien lo hizo. No se comprobó nada de ello.',

  unreadableTitle: 'No se puede leer',
  unreadable: (count) =>
    plural(
      count,
      'Esta versión no puede leer # entrada guardada. Se conserva como está.',
      'Esta versión no puede leer # entradas guardadas. Se conservan como están.',
    ),
  newer: (count) =>
    plural(
      count,
      'Las notas de # página las guardó una versión más nueva de la extensión. Esta no las toca: actualícela para verlas.',
      'Las notas de # páginas las guardó una versión más nueva de la extensión. Esta no las toca: actualícela para verlas.',
    ),
  saveUnreadable: 'Guardar en un archivo',
  deleteUnreadable: 'Eliminar',
  reallyDelete: 'Eliminar de verdad',
  keep: 'Conservar',

  deleteAllTitle: 'Eliminar todo',
  deleteAllHint: 'Quita todas las notas de este dispositivo.',
  deleteAll: 'Eliminar todo…',
  deleteAllQuestion: '¿Eliminar todo?',
  willGo: 'Esto desaparecerá de este dispositivo:',
  allNotes: (notes, pages) => `${plural(notes, '# nota', '# notas')} en ${plural(pages, '# página', '# páginas')}`,
  allUnknown: 'todas las notas, también las que no se pudieron leer',
  alsoUnreadable: (count) => plural(count, '# entrada que no se pudo leer', '# entradas que no se pudieron leer'),
  nickname: 'el nombre que usted eligió para las notas compartidas',
  settingsToo: 'También mis ajustes: idioma, colores, sitios y páginas en silencio',
  noWayBack: 'No se puede deshacer. Los archivos y enlaces que ya compartió quedan donde están.',
  copyFirst: 'Guardar antes una copia',
  confirmDeleteAll: 'Eliminar todo ahora',
  cancel: 'Cancelar',

  back: 'Volver a la biblioteca',
  printNow: 'Imprimir',
  saveFile: 'Guardar archivo',
  preview: 'Resumen',
  pageGone: 'Ya no hay notas en esta página.',

  said: {
    deleted: (pages, notes) =>
      `Se eliminó: ${plural(pages, '# página', '# páginas')} con ${plural(notes, '# nota', '# notas')}.`,
    restored: (notes) => plural(notes, 'Se recuperó # nota.', 'Se recuperaron # notas.'),
    exported: (name) => `Guardado como ${name}`,
    copied: 'Enlace copiado, sin nombres. Quien lo abra puede leer sus notas, y también el sitio al que lleva.',
    'too-long': (length, most) =>
      `${format(length)} de ${format(most)} caracteres: algunas aplicaciones cortarían este enlace. Exporte un resumen en su lugar.`,
    'not-copied': 'El navegador no permitió copiar.',
    'all-deleted': 'Se eliminó todo.',
    'unreadable-deleted': 'Se eliminaron las entradas que no se podían leer.',
  },
  undo: 'Deshacer',
  close: 'Cerrar',
};

function format(count: number): string {
  return count.toLocaleString('es');
}
