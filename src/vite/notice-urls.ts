import type { Plugin } from 'vite';

/**
 * `new URL('./x.consent.json', import.meta.url)` in a module is the URL of the compiled Notice.
 *
 * Each is led through an import of `./x.consent.json?url`, which is written after the module's text, so that no line moves.
 */
export function noticeUrls(): Plugin {
  return {
    name: 'consent-form:urls',
    transform: {
      filter: { code: new RegExp(REFERENCE.source) },
      handler(code) {
        const imports: string[] = [];
        const led = code.replace(REFERENCE, (_, before: string, path: string, after: string) => {
          const name = `__consentNotice${imports.length}`;
          imports.push(`import ${name} from ${JSON.stringify(`${path}?url`)};`);
          return before + name + after;
        });
        return { code: `${led}\n;${imports.join('\n')}\n`, map: null };
      },
    },
  };
}

const REFERENCE =
  /(\bnew\s+URL\s*\(\s*)['"`](\.{1,2}\/[^'"`$?#\n]+\.consent\.json)['"`](\s*,\s*import\.meta\.url\s*,?\s*\))/g;
