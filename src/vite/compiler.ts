import { readSource } from '../cli/read-source.ts';
import type { WholeNotice } from '../notice/model.ts';
import type { Judgement, Mention, SourceText } from './judge.ts';
import { readOptions } from './options.ts';
import type { ConsentFormOptions } from './options.ts';
import type { Refusal } from './refusal.ts';

/** Who hears of findings: the context of a plugin's hook. */
export interface Listener {
  error(refusal: Refusal): never;
  warn(warning: Refusal): void;
}

/**
 * Lints and compiles configurations. What is wrong goes to the listener, which stops the build: once for each text,
 * however many modules and pages want it. Who asks for it again during that build gets nothing.
 */
export interface Compiler {
  /** A build starts anew: what was refused before may be mended. */
  startBuild(): void;
  /** @param mention where a page names the file, to point at when it can't be read. */
  compileFile(listener: Listener, file: string, mention?: Mention): Promise<WholeNotice | undefined>;
  compileText(listener: Listener, source: SourceText): Promise<WholeNotice | undefined>;
}

/**
 * A compiler that judges each text once, however many modules and pages ask for it.
 *
 * @throws {TypeError} naming the option that is wrong.
 */
export function createCompiler(options: ConsentFormOptions): Compiler {
  const settings = readOptions(options);
  const judged = new Map<string, { readonly text: string; readonly judgement: Judgement }>();
  let refused: Set<string> | undefined; // a development server has no builds: each request is answered

  async function judgementOf(listener: Listener, source: SourceText): Promise<Judgement> {
    const known = judged.get(keyOf(source));
    if (known?.text === source.text) return known.judgement;
    const { judge } = await loadJudge();
    const judgement = judge(source, settings);
    judged.set(keyOf(source), { text: source.text, judgement });
    if (judgement.notice && judgement.findings) listener.warn(judgement.findings);
    return judgement;
  }

  async function compileText(listener: Listener, source: SourceText): Promise<WholeNotice | undefined> {
    const { notice, findings } = await judgementOf(listener, source);
    if (notice || refused?.has(keyOf(source))) return notice;
    refused?.add(keyOf(source));
    return listener.error(findings);
  }

  return {
    startBuild() {
      refused = new Set();
    },
    compileText,
    async compileFile(listener, file, mention) {
      const { text, fault } = await readSource(file);
      if (fault === undefined) return compileText(listener, { file, text });
      const { refuseUnread } = await loadJudge();
      return listener.error(refuseUnread(file, fault, settings.lang, mention));
    },
  };
}

function keyOf({ file, span }: SourceText): string {
  return `${file}:${span?.start ?? 0}`;
}

/** The linter and the compiler are loaded by the first configuration: a site without any pays nothing. */
const loadJudge = (): Promise<typeof import('./judge.ts')> => import('./judge.ts');
