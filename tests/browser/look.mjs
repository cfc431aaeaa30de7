// Looks at the rendered pages as readers do: in a browser, light and dark, wide and narrow, and on paper.
//
//   CHROMIUM=/usr/bin/chromium node look.mjs PAGES [SCREENSHOTS]
//
// PAGES is a folder that `scorepress render` wrote to. Fails where axe-core finds anything; where something stands beyond
// the edge of a page, words of a chart cover each other, or its shapes are faint; where a keyboard cannot reach what it
// must; where a page asks for anything from elsewhere; or where paper cuts something off or takes more than three sheets.
// With PAPER=FOLDER the sheets are kept there.
import { readFile, readdir, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const AT_ONCE = 4;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const SCHEMES = ['light', 'dark'];
const SHOWN = ['vi', 'en', 'nb', 'ar'];
const MOST_SHEETS = 3;

const [pages, screenshots] = process.argv.slice(2).map((path) => resolve(path));
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const found = [];
const rules = [];
const note = (file, what) => found.push(`${file}: ${what}`);

/** Every page and e-mail below the folder, by its path inside it. */
async function listed() {
  const names = await readdir(pages, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).sort();
}

/** An e-mail is a part of a mail program's page, and light. */
const isEmail = (file) => file.endsWith('.email.html');

/** Whether it is a press release of the larger series in one of these languages. */
const isRelease = (file, languages) =>
  languages.some((language) => file.endsWith(`bac-ninh/2025-W45/press-release.${language}.html`));

/** Runs jobs, some at once, each in a page of its own. */
async function each(browser, jobs, work) {
  const open = [...jobs];
  const worker = async () => {
    while (open.length) await work(browser, open.shift());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function opened(browser, file, { scheme, width }, work) {
  const page = await browser.newPage({ viewport: WIDTHS[width], colorScheme: scheme, reducedMotion: 'reduce' });
  page.on('console', (message) => note(file, `says ${message.text()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) note(file, `asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(join(pages, file)).href);
  await work(page);
  await page.close();
}

/** What axe-core and a look at the edges find, in every view of a page. */
async function examined(browser, file) {
  await opened(browser, file, { scheme: 'light', width: 'wide' }, async (page) => {
    await page.evaluate(axe);
    if (isEmail(file)) return examine(page, file, RULES.filter((rule) => rule !== 'best-practice'));
    for (const [width, size] of Object.entries(WIDTHS)) {
      await page.setViewportSize(size);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        await examine(page, `${file} (${colorScheme}, ${width})`, RULES);
      }
    }
  });
}

async function examine(page, where, tags) {
  const run = (values) => window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  const results = await page.evaluate(run, tags);
  for (const { id, help, nodes } of results.violations) {
    note(where, `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }
  for (const what of await page.evaluate(beyondTheEdge)) note(where, what);
  for (const what of await page.evaluate(faintGraphics)) note(where, what);
  rules.push(results.passes.length);
}

/** In the page: what is wider than the window, and words of a chart that leave it or cover each other. */
function beyondTheEdge() {
  const found = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push(`is ${document.documentElement.scrollWidth} wide`);
  for (const chart of document.querySelectorAll('.chart svg')) {
    const frame = chart.getBoundingClientRect();
    const boxes = [...chart.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
    for (const [words, box] of boxes) {
      if (box.left < frame.left - 3 || box.right > frame.right + 3) found.push(`“${words}” leaves its chart`);
    }
    for (const [at, [words, one]] of boxes.entries()) {
      for (const [others, other] of boxes.slice(at + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > 1 && down > 3) found.push(`“${words}” covers “${others}”`);
      }
    }
  }
  return found;
}

/** In the page: shapes of charts that stand out from the paper by less than 3 to 1, which axe-core does not look at. */
function faintGraphics() {
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const paper = light(getComputedStyle(document.body).backgroundColor);
  const contrast = (colour) => (Math.max(light(colour), paper) + 0.05) / (Math.min(light(colour), paper) + 0.05);
  const shapes = [...document.querySelectorAll('.chart :is(.bar, .room, .zero, .goal, .trend, .dot)')];
  return shapes.map((shape) => [shape.className.baseVal, getComputedStyle(shape).stroke])
    .filter(([, stroke]) => contrast(stroke) < 3)
    .map(([name, stroke]) => `“${name}” in ${stroke} is faint`);
}

/** Without a mouse: the first stop is the link to the text, every stop can be seen, and wide tables are among them. */
async function walked(browser, file) {
  await opened(browser, file, { scheme: 'light', width: 'narrow' }, async (page) => {
    const stops = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const at = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const { left, right, top, bottom } = at.getBoundingClientRect();
        const inside = left >= -1 && right <= innerWidth + 1 && top < innerHeight && bottom > 0;
        return { name: at.className || at.tagName, seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && inside };
      });
      if (found.name === 'BODY') break;
      stops.push(found);
    }
    if (stops[0]?.name !== 'skip') note(file, 'the first stop is not the link to the text');
    if (!stops.some((stop) => stop.name === 'table')) note(file, 'a wide table cannot be reached');
    for (const stop of stops.filter((each) => !each.seen)) note(file, `the stop at “${stop.name}” cannot be seen`);
  });
}

/** A release on paper: few sheets, and every line of it within them. */
async function printed(browser, file) {
  await opened(browser, file, { scheme: 'light', width: 'wide' }, async (page) => {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
    if (sheets < 1 || sheets > MOST_SHEETS) note(file, `takes ${sheets} sheets of paper`);
    await page.emulateMedia({ media: 'print' });
    // The width of A4 without the style sheet's margins, at 96 pixels to the inch.
    await page.setViewportSize({ width: Math.round((182 / 25.4) * 96), height: 900 });
    for (const what of await page.evaluate(beyondTheEdge)) note(`${file} (paper)`, what);
    for (const what of await page.evaluate(cutOff)) note(`${file} (paper)`, what);
    if (process.env.PAPER) await writeFile(join(process.env.PAPER, `${file.replaceAll('/', '-')}.pdf`), pdf);
    console.log(`${file}: ${sheets} sheets of paper`);
  });
}

/** In the page: boxes that hide a part of what is in them, and words that are not shown at all. */
function cutOff() {
  const found = [];
  for (const box of document.querySelectorAll('main *')) {
    const { overflowX, overflowY } = getComputedStyle(box);
    const clips = overflowX !== 'visible' || overflowY !== 'visible';
    if (clips && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)) {
      if (!(box instanceof SVGElement)) found.push(`cuts off ${box.outerHTML.slice(0, 100)}`);
    }
  }
  for (const words of document.querySelectorAll('main p, main li, main th, main td, main figcaption, main h1, main h2')) {
    if (words.textContent.trim() && !words.getClientRects().length) found.push(`does not show “${words.textContent}”`);
  }
  return found;
}

/** The head of a release by day, and its figures by night. */
async function shown(browser, file) {
  const language = file.split('.').at(-2);
  await opened(browser, file, { scheme: 'light', width: 'wide' }, async (page) => {
    await page.setViewportSize({ width: 900, height: 1000 });
    await page.screenshot({ path: join(screenshots, `${language}-head.png`) });
  });
  await opened(browser, file, { scheme: 'dark', width: 'narrow' }, async (page) => {
    await page.setViewportSize({ width: 390, height: 1000 });
    await page.evaluate(() => document.querySelector('.chart').scrollIntoView());
    await page.screenshot({ path: join(screenshots, `${language}-figures.png`) });
  });
}

const files = await listed();
if (!files.length) throw new Error(`no pages in ${pages}`);
const executablePath = process.env.CHROMIUM;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath, args: flags });
try {
  if (screenshots) await mkdir(screenshots, { recursive: true });
  await each(browser, files, examined);
  const of = (languages) => files.filter((file) => isRelease(file, languages));
  await each(browser, of(SHOWN), printed);
  await each(browser, of(['en']), walked);
  if (screenshots) await each(browser, of(SHOWN), shown);
  const least = Math.min(...rules);
  console.log(`${files.length} pages in ${rules.length} views; ${least} rules or more pass in each; ${found.length} findings`);
} finally {
  await browser.close();
}
if (found.length) {
  console.error(found.sort().join('\n'));
  process.exit(1);
}
