import 'consent-form';
