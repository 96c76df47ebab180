import { render } from 'preact';
import { reportError } from '../../extension/report-error.ts';
import { PopupApp } from './PopupApp.tsx';

const place = document.getElementById('popup');
if (place) render(<PopupApp />, place);
addEventListener('unhandledrejection', ({ reason }) => reportError('popup', reason));
