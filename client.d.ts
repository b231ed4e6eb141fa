/**
 * Types of what the Vite plugin makes of a configuration. In a project's `env.d.ts`, beside Vite's own:
 *
 * ```ts
 * /// <reference types="vite/client" />
 * /// <reference types="consent-form/client" />
 * ```
 *
 * Where TypeScript reads JSON itself (`resolveJsonModule`, on by default with `moduleResolution: "bundler"`), it types
 * `./x.consent.json` as the configuration. Write `./x.consent.json?notice` there: the same module, typed as a Notice.
 */

/** The compiled Notice: the first language at hand, the others on demand. */
declare module '*.consent.json' {
  const notice: import('consent-form/notice').PageNotice;
  export default notice;
}

/** The compiled Notice: the first language at hand, the others on demand. */
declare module '*.consent.json?notice' {
  const notice: import('consent-form/notice').PageNotice;
  export default notice;
}

/** The compiled Notice with its facts and all its languages, for tools. */
declare module '*.consent.json?whole' {
  const notice: import('consent-form/notice').WholeNotice;
  export default notice;
}

/** The URL of the compiled Notice, for the `src` of a form. */
declare module '*.consent.json?url' {
  const url: string;
  export default url;
}
