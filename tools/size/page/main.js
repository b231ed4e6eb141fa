import 'consent-form';
import notice from './kitchen.consent.json';

const form = document.querySelector('consent-form');
form.endpoint = window.receiver; // the measure's own receiver, on a port of its own
form.notice = notice;
