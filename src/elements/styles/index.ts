import { baseStyles } from './base.ts';
import { choicesStyles } from './choices.ts';
import { fieldsStyles } from './fields.ts';
import { sendingStyles } from './sending.ts';
import { serviceStyles } from './service.ts';
import { tokens } from './tokens.ts';

/** The styles of a form, in the order in which they count. */
export const formStyles = [tokens, baseStyles, fieldsStyles, serviceStyles, choicesStyles, sendingStyles];
