import type { EnvironmentModuleNode, Plugin, Rolldown } from 'vite';
import type { WholeNotice } from '../notice/model.ts';
import { pageNotice } from '../notice/parts.ts';
import type { Compiler } from './compiler.ts';
import type { DevUrls } from './dev-urls.ts';
import { emitNotice } from './emit-notice.ts';
import { hotNotice } from './hot-notice.ts';
import { moduleId, parseModuleId } from './module-id.ts';
import type { ModuleKind, ModuleOf } from './module-id.ts';

/**
 * `import notice from './x.consent.json'`: the configuration is linted and compiled; the module is the Notice with its
 * first language, and each other language is a chunk of its own. `?whole` gives the Notice with all its parts, `?url`
 * the URL of the compiled Notice.
 */
export function noticeModules(compiler: Compiler, urls: DevUrls): Plugin {
  const refused = new Set<string>();
  return {
    name: 'consent-form',
    enforce: 'pre',
    buildStart() {
      if (this.environment.mode === 'build') compiler.startBuild();
    },
    resolveId: {
      filter: { id: [/\.consent\.json(?:\?(?:notice|whole|url))?$/, /^consent-form:texts\//] },
      async handler(source, importer) {
        if (source.startsWith(TEXTS)) return textsId(source, importer);
        const [path = '', kind = 'notice'] = source.split('?');
        const resolved = await this.resolve(path, importer, { skipSelf: true });
        return resolved && moduleId({ kind: kind as ModuleKind, file: resolved.id });
      },
    },
    load: {
      filter: { id: /^\0consent-form:/ },
      async handler(id) {
        const module = parseModuleId(id);
        if (!module) return undefined;
        this.addWatchFile(module.file);
        refused.add(id); // until it is not
        const notice = await compiler.compileFile(this, module.file);
        if (!notice) return 'export default undefined;'; // refused: the build ends without it
        refused.delete(id);
        return writers[module.kind]({ context: this, notice, module, urls });
      },
    },
    hotUpdate({ file, modules }) {
      const made = modulesMadeOf(file, this.environment.moduleGraph.idToModuleMap);
      // Vite passes over modules that no page has loaded, hence over one that was refused: the page has to ask again
      if (made.some(({ id, isSelfAccepting }) => id && refused.has(id) && isSelfAccepting === undefined)) {
        this.environment.hot.send({ type: 'full-reload' });
      }
      return made.length > 0 ? [...modules, ...made] : undefined;
    },
  };
}

/** How the Notice module names the texts of one more language, which stand beside it. */
const TEXTS = 'consent-form:texts/';

function textsId(source: string, importer = ''): string | undefined {
  const file = parseModuleId(importer)?.file;
  return file && moduleId({ kind: 'texts', file, locale: source.slice(TEXTS.length) });
}

function modulesMadeOf(
  file: string,
  modules: ReadonlyMap<string, EnvironmentModuleNode>,
): EnvironmentModuleNode[] {
  return [...modules].flatMap(([id, module]) => (parseModuleId(id)?.file === file ? [module] : []));
}

interface Making {
  readonly context: Rolldown.PluginContext;
  readonly notice: WholeNotice;
  readonly module: ModuleOf;
  readonly urls: DevUrls;
}

/** The JavaScript of each kind of module. */
const writers: Readonly<Record<ModuleKind, (making: Making) => string>> = {
  notice({ context, notice }) {
    const code = noticeCode(notice);
    return isServed(context) ? hotNotice(code) : `export default ${code};\n`;
  },
  texts: ({ notice, module }) => `export default ${JSON.stringify(notice.texts[module.locale ?? ''])};\n`,
  whole: ({ notice }) => `export default ${JSON.stringify(notice)};\n`,
  url({ context, notice, module, urls }) {
    if (!isServed(context))
      return `export default import.meta.ROLLUP_FILE_URL_${emitNotice(context, notice, module.file)};\n`;
    return `export default ${JSON.stringify(urls.urlOf(module.file, context.environment.getTopLevelConfig()))};\n`;
  },
};

/** A Notice as an expression: what is at hand as a literal, the rest as imports. */
function noticeCode(notice: WholeNotice): string {
  const [first = '', ...others] = notice.form.locales;
  const literal = JSON.stringify(pageNotice(notice, [first]));
  if (others.length === 0) return literal;
  const load = others.map(
    (locale) => `"${locale}":() => import("${TEXTS}${locale}").then((texts) => texts.default)`,
  );
  return `${literal.slice(0, -1)},"load":{${load.join(',')}}}`;
}

function isServed(context: Rolldown.PluginContext): boolean {
  return context.environment.mode === 'dev';
}
