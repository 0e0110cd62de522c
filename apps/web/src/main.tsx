import './theme/layers.css';
import '@digdir/designsystemet-css';
import './theme/hjerterom.css';
import './theme/app.css';
import './theme/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

createRoot(document.getElementById('app') as HTMLElement).render(<App />);
