import { render } from 'preact';
import { reportError } from '../../extension/report-error.ts';
import { LibraryApp } from './LibraryApp.tsx';

const place = document.getElementById('library');
if (place) render(<LibraryApp />, place);
addEventListener('unhandledrejection', ({ reason }) => reportError('library', reason));
