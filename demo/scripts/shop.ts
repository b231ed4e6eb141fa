import 'consent-form';
import { demoBar } from './demo-bar.ts';
import { proofPanel } from './proof-panel.ts';

// What a real shop writes is in the page: two lines. All that follows belongs to the demo.
const form = document.querySelector('consent-form');
if (!form) throw new Error('this page shows no form');
document.body.prepend(demoBar(form));
document.querySelector('.shop')?.append(proofPanel(form));
