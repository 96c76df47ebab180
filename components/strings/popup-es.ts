import { pluralIn } from './plural.ts';
import type { PopupStrings } from './popup-en.ts';

const plural = pluralIn('es');

/** What the toolbar popup says in Spanish. */
export const popupEs: PopupStrings = {
  brand: 'Case in Context',
  looking: 'Leyendo esta página…',
  foundTitle: (name) => `Esta página nombra a ${name}`,
  mentions: (count) => plural(count, '# mención en esta página.', '# menciones en esta página.'),
  later: (count) => plural(count, 'Pasó # cosa después de este artículo.', 'Pasaron # cosas después de este artículo.'),
  noDate: 'La página no dice cuándo se publicó.',
  nothingLater: 'No conocemos nada posterior.',
  openContext: 'Abrir el contexto',
  nothingTitle: 'No se encontró nada aquí',
  nothing: (name) => `Esta página no nombra a ${name} en ninguna forma que la extensión conozca. No se le agregó nada.`,
  lookAgain: 'Buscar de nuevo',
  silencedTitle: 'En silencio en esta página',
  silenced: 'Usted indicó que esta página no trata del caso. Puede cambiarlo.',
  unsilence: 'Volver a mostrar el contexto aquí',
  snoozedTitle: { site: 'Silenciado en este sitio', case: 'Silenciado para este caso' },
  snoozed: 'El contexto queda cerrado hasta que pase algo importante o usted lo reactive.',
  wake: 'Reactivar',
  awake: 'Ya no está silenciado',
  notListedTitle: 'La extensión no busca en este sitio',
  notListed: 'Usted decide dónde puede buscar.',
  notOnList: 'no está en la lista de sitios de noticias.',
  lookOnce: 'Buscar en esta página',
  staysHere: 'Lo que lee se queda en este dispositivo.',
  forbiddenTitle: 'El navegador no lo permite aquí',
  refused: {
    'restricted-page':
      'Las extensiones no pueden leer las páginas del navegador, la tienda de extensiones ni los archivos PDF.',
    'no-permission': 'El navegador no dio permiso para leer esta página.',
    'page-gone': 'La página desapareció antes de que se pudiera leer. Recárguela e intente de nuevo.',
    unknown: 'El navegador no dejó que la extensión leyera esta página.',
  },
  openAnyway: 'Abrir el registro de todos modos',
  unchanged: 'La página no ha cambiado.',
  notHtmlTitle: 'Este tipo de página no se puede leer',
  pdf: 'Esta extensión no puede leer archivos PDF.',
  notHtml: 'Esta no es una página web que la extensión pueda leer.',
  errorTitle: 'No funcionó',
  tryAgain: 'Intentar de nuevo',
  snooze: 'Silenciar en este sitio',
  snoozeCase: 'Silenciar para este caso hasta que pase algo importante',
  notThisCase: 'No es sobre este caso',
  library: 'Biblioteca de notas',
};
