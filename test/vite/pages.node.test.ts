import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Notice } from '../../src/notice/model.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import { pageNotice } from '../../src/notice/parts.ts';
import { formsIn } from '../../src/vite/page.ts';
import { buildSite, createSite, example, failureOf, placeOfPartners, unlawful } from './site.ts';

const whole = compileNotice(JSON.parse(example('kitchen')));
const fetched = pageNotice(whole, ['en', 'fr']);

function page(form: string): string {
  return `<!doctype html>\n<html lang="fr">\n  <body>\n    ${form}\n  </body>\n</html>\n`;
}

/** Where the built page finds what its form shows. */
function srcOf(html: string): string {
  return formsIn(html)[0]?.src?.url ?? '';
}

describe('a form that names its configuration in src', () => {
  const files = {
    'shop.consent.json': example('kitchen'),
    'index.html': page(
      '<consent-form lang="fr" src="./shop.consent.json"><a href="/devis">Devis</a></consent-form>',
    ),
  };

  test('loads the compiled Notice from the built page', async (context) => {
    const site = createSite(context, files);
    await buildSite(site);
    const html = site.read('dist/index.html');
    assert.match(srcOf(html), /^\/assets\/shop\.notice-[\w-]+\.json$/);
    assert.deepEqual(JSON.parse(site.read(join('dist', srcOf(html)))), fetched);
    assert.match(html, /<consent-form lang="fr" src="[^"]+"><a href="\/devis">Devis<\/a><\/consent-form>/);
  });

  test('fails the build at the place of « nos partenaires » in the configuration', async (context) => {
    const site = createSite(context, { ...files, 'shop.consent.json': unlawful() });
    const message = await failureOf(buildSite(site));
    assert.ok(
      message.includes(`shop.consent.json:${placeOfPartners(unlawful())}  error  recipient-vague-term`),
      message,
    );
  });

  test('is judged whatever its name', async (context) => {
    const site = createSite(context, {
      'shop.json': unlawful(),
      'index.html': page('<consent-form src="./shop.json"></consent-form>'),
    });
    const message = await failureOf(buildSite(site));
    assert.ok(
      message.includes(`shop.json:${placeOfPartners(unlawful())}  error  recipient-vague-term`),
      message,
    );
  });

  test('fails the build at its own place when there is no such file', async (context) => {
    const site = createSite(context, {
      'index.html': page('<consent-form src="./nowhere.consent.json"></consent-form>'),
    });
    const message = await failureOf(buildSite(site));
    assert.match(message, /index\.html:4:19\n/);
    assert.match(message, /> 4 \| {5}<consent-form src="\.\/nowhere\.consent\.json">/);
    assert.match(message, /nowhere\.consent\.json: no such file/);
  });

  test('is followed from every page, each with its own way to the Notice', async (context) => {
    const site = createSite(context, {
      ...files,
      'devis/index.html': page('<consent-form src="../shop.consent.json"></consent-form>'),
      'pied.html': page('<consent-form src="/shop.consent.json"></consent-form>'),
    });
    const input = ['index.html', 'devis/index.html', 'pied.html'].map((name) => join(site.root, name));
    await buildSite(site, {}, { base: './', build: { rolldownOptions: { input } } });
    const name = site.list('dist/assets').find((file) => file.endsWith('.json')) ?? '';
    assert.equal(srcOf(site.read('dist/index.html')), `assets/${name}`);
    assert.equal(srcOf(site.read('dist/devis/index.html')), `../assets/${name}`);
    assert.equal(srcOf(site.read('dist/pied.html')), `assets/${name}`);
  });

  test('is judged in the public folder too', async (context) => {
    const site = createSite(context, {
      'public/shop.consent.json': unlawful(),
      'index.html': page('<consent-form src="/shop.consent.json"></consent-form>'),
    });
    assert.match(
      await failureOf(buildSite(site)),
      /public\/shop\.consent\.json:\d+:\d+ {2}error {2}recipient-vague-term/,
    );
  });

  test('follows the base, and whoever renders the URLs of the build', async (context) => {
    const site = createSite(context, files);
    await buildSite(site, {}, { base: '/boutique/' });
    assert.match(srcOf(site.read('dist/index.html')), /^\/boutique\/assets\/shop\.notice-/);
    const renderBuiltUrl = (file: string): string => `https://cdn.example/${file}?a&b`;
    await buildSite(site, {}, { experimental: { renderBuiltUrl } });
    assert.match(
      srcOf(site.read('dist/index.html')),
      /^https:\/\/cdn\.example\/assets\/shop\.notice-.*\.json\?a&b$/,
    );
  });

  test('is left alone when it names something else', async (context) => {
    const forms = [
      '<consent-form src="https://shop.example/shop.consent.json"></consent-form>',
      '<consent-form src="/api/form.json"></consent-form>',
      '<!-- <consent-form src="./nowhere.consent.json"></consent-form> -->',
      '<consent-form></consent-form>',
    ].join('\n');
    const site = createSite(context, { 'index.html': page(forms) });
    await buildSite(site);
    assert.ok(site.read('dist/index.html').includes(forms));
  });
});

describe('a form that holds its configuration', () => {
  const inline = (config: string): string =>
    page(`<consent-form>\n<script type="application/json">\n${config}</script>\n</consent-form>`);

  test('holds the compiled Notice in the built page', async (context) => {
    const site = createSite(context, { 'index.html': inline(example('kitchen')) });
    await buildSite(site);
    const html = site.read('dist/index.html');
    const span = formsIn(html)[0]?.inline;
    assert.deepEqual(JSON.parse(html.slice(span?.start, span?.end)), fetched);
  });

  test('fails the build at the place of « nos partenaires » in the page', async (context) => {
    const html = inline(unlawful());
    const message = await failureOf(buildSite(createSite(context, { 'index.html': html })));
    assert.ok(message.includes(`index.html:${placeOfPartners(html)}  error  recipient-vague-term`), message);
    assert.match(message, /"legalName": "nos partenaires",\n.*\^{15}\n/);
  });

  test('counts lines and columns alike when lines end with a carriage return', async (context) => {
    const html = inline(unlawful()).replaceAll('\n', '\r\n');
    const message = await failureOf(buildSite(createSite(context, { 'index.html': html })));
    assert.ok(message.includes(`index.html:${placeOfPartners(html)}  error  recipient-vague-term`), message);
  });

  test('can’t end its script from within a text', async (context) => {
    const config = example('kitchen').replace('Votre projet', 'Votre projet </script><b>');
    const site = createSite(context, { 'index.html': inline(config.replaceAll('</', String.raw`<\/`)) });
    await buildSite(site, { strict: false }).catch((error: Error) => assert.fail(error.message));
    const html = site.read('dist/index.html');
    const span = formsIn(html)[0]?.inline;
    const notice = JSON.parse(html.slice(span?.start, span?.end)) as Notice;
    assert.equal(notice.texts['fr']?.fields['project']?.label, 'Votre projet </script><b>');
  });

  test('is left alone when it is compiled already', async (context) => {
    const html = inline(JSON.stringify(fetched).replaceAll('<', String.raw`\u003c`));
    const site = createSite(context, { 'index.html': html });
    await buildSite(site);
    assert.equal(site.read('dist/index.html'), html);
  });
});
