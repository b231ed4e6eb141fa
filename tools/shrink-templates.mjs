/**
 * Templates and style sheets are text inside a script: no minifier of a site dares to touch their white space, and every
 * visitor would load it. Taken away where we build. Indentation goes everywhere, since scripts, HTML and CSS are
 * indifferent to it; style sheets, which no source map points into, lose their lines as well.
 *
 * @param {RegExp} files the modules that hold them
 * @returns {import('vite').Plugin}
 */
export function shrinkTemplates(files) {
  return {
    name: 'shrink-templates',
    apply: 'build',
    transform: {
      filter: { id: files },
      handler: (code) => ({
        code: code.replace(/^[ \t]+/gm, '').replace(/\bcss`[^`]*`/g, shrinkSheet),
        map: null,
      }),
    },
  };
}

function shrinkSheet(sheet) {
  return sheet.replaceAll('\n', '').replaceAll(' {', '{').replaceAll(': ', ':');
}
