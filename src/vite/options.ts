import { toolLanguage, toolLanguages } from '../cli/language.ts';
import type { ToolLanguage } from '../cli/language.ts';
import type { ReceiverPins } from '../notice/model.ts';
import type { JudgeOptions } from './judge.ts';

/** How the plugin judges and what it adds. */
export interface ConsentFormOptions {
  /** The receiver's public keys, for the configurations that don't pin them. */
  readonly receiver?: ReceiverPins;
  /** Whether a warning without a written reason stops the build as an error does. Default: true. */
  readonly strict?: boolean;
  /** Language of what the plugin says. Default: that of the terminal. */
  readonly lang?: ToolLanguage;
}

/**
 * The options with their defaults.
 *
 * @throws {TypeError} naming the option that is wrong.
 */
export function readOptions({ receiver, strict = true, lang }: ConsentFormOptions): JudgeOptions {
  if (typeof strict !== 'boolean') throw new TypeError('"strict" must be true or false');
  if (lang !== undefined && !toolLanguages.includes(lang)) {
    throw new TypeError(`"lang" must be one of ${toolLanguages.join(', ')}`);
  }
  if (receiver !== undefined && (typeof receiver.key !== 'string' || typeof receiver.log !== 'string')) {
    throw new TypeError('"receiver" must hold "key" and "log"');
  }
  return { strict, lang: lang ?? toolLanguage(process.env), ...(receiver && { receiver }) };
}
