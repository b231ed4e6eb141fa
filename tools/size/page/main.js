import 'consent-form';
import notice from './kitchen.consent.json';

document.querySelector('consent-form').notice = notice;
