import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { PageNotice, WholeNotice } from '../../src/notice/model.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import { pageNotice } from '../../src/notice/parts.ts';
import { buildSite, createSite, example, failureOf, placeOfPartners, unlawful } from './site.ts';
import type { Site } from './site.ts';

/** A library build, so that what a site imports can be looked at. */
const asLibrary = {
  build: { lib: { entry: 'main.js', formats: ['es' as const], fileName: 'main' }, minify: false },
};

async function built<T>({ root }: Site): Promise<T> {
  return (await import(pathToFileURL(join(root, 'dist/main.js')).href)) as T;
}

describe('import of a configuration', () => {
  test('gives the compiled Notice, its first language at hand and the other on demand', async (context) => {
    const site = createSite(context, {
      'shop.consent.json': example('kitchen'),
      'main.js': `export { default as notice } from './shop.consent.json';`,
    });
    await buildSite(site, {}, asLibrary);
    const { load, ...notice } = (await built<{ notice: PageNotice }>(site)).notice;
    const whole = compileNotice(JSON.parse(example('kitchen')));
    assert.deepEqual(notice, pageNotice(whole, ['fr']));
    assert.deepEqual(Object.keys(load ?? {}), ['en']);
    assert.deepEqual(await load?.['en']?.(), whole.texts['en']);
  });

  test('puts each other language into a chunk of its own', async (context) => {
    const site = createSite(context, {
      'shop.consent.json': example('kitchen'),
      'index.html': '<script type="module" src="./main.js"></script>',
      'main.js': `import notice from './shop.consent.json'; document.title = notice.form.id;`,
    });
    await buildSite(site);
    const [main = '', english = ''] = site.list('dist/assets');
    assert.match(main, /^index-.*\.js$/);
    assert.match(english, /^shop\.en-.*\.js$/);
    assert.match(site.read(`dist/assets/${english}`), /fitted kitchens/);
    assert.doesNotMatch(site.read(`dist/assets/${main}`), /fitted kitchens/);
  });

  test('ships neither the schema, nor the linter, nor the translator, nor the facts', async (context) => {
    const site = createSite(context, {
      'shop.consent.json': example('kitchen'),
      'index.html': '<script type="module" src="./main.js"></script>',
      'main.js': `import notice from './shop.consent.json'; document.title = notice.form.id;`,
    });
    await buildSite(site);
    const shipped = site.list('dist/assets').map((file) => site.read(`dist/assets/${file}`));
    assert.doesNotMatch(shipped.join('\n'), /ZodError|i18next|recipient-vague-term|privacyPolicy/);
  });

  test('gives the Notice with all its parts to who asks for ?whole', async (context) => {
    const site = createSite(context, {
      'shop.consent.json': example('kitchen'),
      'main.js': `export { default as notice } from './shop.consent.json?whole';`,
    });
    await buildSite(site, {}, asLibrary);
    const { notice } = await built<{ notice: WholeNotice }>(site);
    assert.deepEqual(notice, compileNotice(JSON.parse(example('kitchen'))));
  });

  test('gives the URL of the compiled Notice to who asks for ?url, or for new URL()', async (context) => {
    const site = createSite(context, {
      'shop.consent.json': example('kitchen'),
      'index.html': '<script type="module" src="./main.js"></script>',
      'main.js': `import url from './shop.consent.json?url';
        globalThis.urls = [url, new URL('./shop.consent.json', import.meta.url).href];`,
    });
    await buildSite(site);
    const [main = '', notice = '', ...others] = site.list('dist/assets');
    assert.match(notice, /^shop\.notice-.*\.json$/);
    assert.deepEqual(others, []);
    assert.deepEqual(Object.keys(JSON.parse(site.read(`dist/assets/${notice}`)).texts), ['en', 'fr']);
    assert.match(site.read(`dist/assets/${main}`), new RegExp(`/assets/${notice}`));
    assert.doesNotMatch(site.read(`dist/assets/${main}`), /consent\.json/);
  });

  test('pins the receiver’s keys that the plugin was given', async (context) => {
    const site = createSite(context, {
      'shop.consent.json': example('newsletter'),
      'main.js': `export { default as notice } from './shop.consent.json';`,
    });
    const receiver = { key: 'thumbprint', log: 'log.example+1234+key' };
    await buildSite(site, { receiver }, asLibrary);
    assert.deepEqual((await built<{ notice: PageNotice }>(site)).notice.form.receiver, receiver);
  });
});

describe('import of an unlawful configuration', () => {
  const files = {
    'shop.consent.json': unlawful(),
    'main.js': `import './shop.consent.json'; import './shop.consent.json?url';`,
    'index.html': '<script type="module" src="./main.js"></script>',
  };

  test('fails the build, once, at the place of « nos partenaires », with rule, article and frame', async (context) => {
    const site = createSite(context, files);
    const message = await failureOf(buildSite(site));
    assert.ok(
      message.includes(`shop.consent.json:${placeOfPartners(unlawful())}  error  recipient-vague-term`),
      message,
    );
    assert.match(message, /C\. conso\. R223-1 I 1°/);
    assert.match(message, /> \d+ \| {11}"legalName": "nos partenaires",\n.* {25}\^{15}\n/);
    assert.equal(message.split('  error  recipient-vague-term').length, 2, message);
    assert.deepEqual(site.list('.'), [...Object.keys(files), 'package.json'].sort());
  });

  test('says everything that is wrong at once', async (context) => {
    const site = createSite(context, {
      ...files,
      'shop.consent.json': unlawful().replace('"siren": "000204065"', '"siren": "000204066"'),
    });
    const message = await failureOf(buildSite(site));
    assert.match(message, /recipient-vague-term/);
    assert.match(message, /partner-siren-invalid/);
  });

  test('speaks French when asked', async (context) => {
    const message = await failureOf(buildSite(createSite(context, files), { lang: 'fr' }));
    assert.match(message, /«\u00a0nos partenaires\u00a0» ne désigne aucune société\./);
  });

  test('passes once the partner is named', async (context) => {
    const site = createSite(context, files);
    await failureOf(buildSite(site));
    site.write('shop.consent.json', example('kitchen'));
    await buildSite(site);
    assert.ok(site.list('dist').includes('index.html'));
  });

  test('fails the build at the place of a fault of syntax', async (context) => {
    const site = createSite(context, {
      ...files,
      'shop.consent.json': '{\n  "id": "x",\n  "revision" "1"\n}\n',
    });
    assert.match(await failureOf(buildSite(site)), /shop\.consent\.json:3:14 /);
  });
});

describe('warnings', () => {
  // a partner list of six is lawful and doubtful
  const files = {
    'shop.consent.json': JSON.stringify(
      { ...JSON.parse(example('leads-6')), justifications: undefined },
      null,
      2,
    ),
    'main.js': `import './shop.consent.json';`,
    'index.html': '<script type="module" src="./main.js"></script>',
  };

  test('fail the build under strict, which is the default', async (context) => {
    assert.match(await failureOf(buildSite(createSite(context, files))), / warning {2}partner-too-many/);
  });

  test('are said and pass without it', async (context) => {
    const site = createSite(context, files);
    const said: string[] = [];
    const customLogger = {
      info: () => {},
      warn: (text: string) => void said.push(text),
      warnOnce: (text: string) => void said.push(text),
      error: () => {},
      clearScreen: () => {},
      hasErrorLogged: () => false,
      hasWarned: false,
    };
    await buildSite(site, { strict: false }, { customLogger });
    assert.match(said.join('\n'), /partner-too-many/);
  });
});

describe('consentForm', () => {
  for (const [option, value] of Object.entries({ strict: 'yes', lang: 'de', receiver: { key: 'k' } })) {
    test(`names the option "${option}" that is wrong`, async (context) => {
      const site = createSite(context, { 'main.js': '' });
      const run = async (): Promise<void> => buildSite(site, { [option]: value });
      await assert.rejects(
        run,
        (error: Error) => error instanceof TypeError && error.message.includes(`"${option}"`),
      );
    });
  }
});
