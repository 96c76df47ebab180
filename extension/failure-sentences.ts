import type { SaveFailure } from './settings-storage.ts';

/** Why "go to" led nowhere: see page/go-to-passage.ts. */
export type PassageFailure = 'no-place' | 'gone' | 'hidden';
/** The page's own rules forbid it to hand out files. */
export type FileFailure = 'no-downloads';
export type Failure = SaveFailure | PassageFailure | FileFailure;

/** What the reader hears when a choice holds on this page only, when a passage cannot be shown, or a file not be given. */
export const failureSentences: Record<'en' | 'es', Record<Failure, string>> = {
  en: {
    'storage-full': 'The browser’s storage is full: this choice holds on this page only.',
    'storage-unavailable': 'The browser could not keep this choice: it holds on this page only.',
    'private-window': 'Nothing is kept from a private window: this choice holds on this page only.',
    'no-place': 'These words stand in the page’s title only.',
    gone: 'This passage is no longer on the page.',
    hidden: 'The page hides this passage at the moment.',
    'no-downloads': 'This page forbids downloads, so no file was made. Copy the passages one by one instead.',
  },
  es: {
    'storage-full': 'El almacenamiento del navegador está lleno: esta elección vale solo en esta página.',
    'storage-unavailable': 'El navegador no pudo guardar esta elección: vale solo en esta página.',
    'private-window': 'De una ventana privada no se guarda nada: esta elección vale solo en esta página.',
    'no-place': 'Estas palabras solo están en el título de la página.',
    gone: 'Este pasaje ya no está en la página.',
    hidden: 'La página oculta este pasaje en este momento.',
    'no-downloads': 'Esta página prohíbe las descargas y no se creó el archivo. Copie los pasajes uno por uno.',
  },
};
