import { mkdirSync, mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { endUp, startUp, type UpProcess } from '../e2e/porchlight-process.js';
import { chromiumOrMissing, testBrowser } from '../support/chromium.js';
import { skipWithout } from '../support/missing.js';
import { violationsOf } from './axe.js';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'porchlight-journey-'));
chmodSync(folder, 0o755);
const pictures = join('test', 'artefacts');
const PHONE = { width: 390, height: 844 };

let running: UpProcess;
let browser: Browser;
/** Without JavaScript: every journey has to work without it. */
let desk: BrowserContext;
let phone: BrowserContext;

// One story in order: what an earlier chapter made, a later one needs.
(skipWithout(chromiumOrMissing()) ? describe.skip : describe)('from feeds to a calendar, without JavaScript', () => {
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    // The town rests as long as any host; here its pages need not stand five seconds apart.
    running = await startUp(folder, { PORCHLIGHT_DEMO: 'on', PORCHLIGHT_TEST_REST_MS: '200' });
    browser = await testBrowser();
    desk = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    phone = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
    await indexed();
  });

  afterAll(async () => {
    await browser.close();
    await endUp(running, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  it('lists the town for anyone, and finds a gathering by its words', async () => {
    const page = await desk.newPage();
    await page.goto(running.address);
    await page.getByLabel('What would you like to do?').fill('silent book club');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Silent Book Club', exact: true }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Silent Book Club');
    await keep(page, 'gathering');
  });

  it('shows nobody the group that would harm, nor a closed one', async () => {
    const page = await desk.newPage();
    for (const [words, hidden] of [
      ['Pathways', 'Pathways Group'],
      ['Space', 'Black Women’s Space'],
    ] as const) {
      await page.goto(`${running.address}/find?q=${words}`);
      expect(await page.getByRole('link', { name: hidden }).count()).toBe(0);
    }
  });

  it('shows the way to lists that are kept elsewhere, with no place filled in', async () => {
    const page = await phone.newPage();
    await page.goto(`${running.address}/find?kind=support-group`);
    const lists = page.getByRole('region', { name: 'These groups keep their own lists' });
    expect(await lists.getByRole('link', { name: /Look at their list/u }).count()).toBe(2);
    expect(await lists.getByRole('link', { name: /filled in/u }).count()).toBe(0);
    await keep(page, 'own-lists', PHONE);
  });

  it('says whom it reads, and hears who wishes to be left alone', async () => {
    const page = await phone.newPage();
    await page.goto(running.address);
    await page.getByRole('link', { name: 'What we read' }).click();
    expect(await page.getByRole('row').count()).toBeGreaterThan(5);
    await keep(page, 'fetching', PHONE);
    await page.getByRole('link', { name: 'Ask us to stop' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('link', { name: /Enter the address of the site/u }).waitFor();
    await page.getByLabel('Address of your site, or of one calendar').fill('elm-library.example');
    await keep(page, 'opt-out', PHONE);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText(/Thank you. A person will read it. Your reference is/u).waitFor();
  });

  it('lets the therapist in and shows the clients by their labels', async () => {
    const page = await desk.newPage();
    await page.goto(`${running.address}/clients`);
    const [, password = ''] = /password {3}(\S+)/u.exec(running.said()) ?? [];
    await page.getByLabel('Email address').fill('therapist@merrowdale.example');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Heron', exact: true }).waitFor();
    await keep(page, 'clients');
  });

  it('sets a need, and says that it is saved', async () => {
    const page = await desk.newPage();
    await page.goto(`${running.address}/clients`);
    await page.getByRole('link', { name: /Change needs for Heron/u }).click();
    await keep(page, 'needs');
    await page.getByRole('button', { name: 'Save needs' }).click();
    await page.getByText('Needs saved.').waitFor();
  });

  it('offers gatherings with reasons and questions, and builds a list in an order', async () => {
    const page = await openList();
    expect(await page.getByRole('heading', { name: /^(?:Fits|Ask first)$/u }).count()).toBeGreaterThan(0);
    for (let chosen = 0; chosen < 3; chosen += 1) {
      await page
        .getByRole('button', { name: /^Add to (?:the )?list/u })
        .first()
        .click();
      await page.getByRole('heading', { name: `Your list (${chosen + 1})` }).waitFor();
    }
    await page.getByRole('button', { name: /Down/u }).first().click();
    await page.getByRole('heading', { name: 'Your list (3)' }).waitFor();
    await keep(page, 'list');
  });

  it('shares it by a link behind a gate that says nothing', async () => {
    const page = await openList();
    await page.getByRole('link', { name: 'Share this list' }).click();
    await page.getByRole('button', { name: 'Create link' }).click();
    const link = (await page.locator('.copy').first().textContent()) ?? '';
    expect(link).toMatch(/\/s\/pls_/u);
    await keep(page, 'share');

    const client = await phone.newPage();
    await client.goto(link);
    const gate = await client.content();
    expect(gate).not.toMatch(/Porchlight|Heron|Library|therap/iu);
    await keep(client, 'gate', PHONE);
    await client.getByRole('button', { name: 'Open my page' }).click();
    await client.getByRole('heading', { name: 'Places you could try' }).waitFor();
    expect(client.url()).not.toContain('pls_');
    await keep(client, 'client', PHONE);
  });

  it('tells the therapist what the client chose to say, after showing it', async () => {
    const client = await phone.newPage();
    await client.goto(`${running.address}/s/view`);
    await client
      .getByRole('link', { name: /Interested/u })
      .first()
      .click();
    await client.getByRole('button', { name: 'See what will be sent' }).click();
    await client.getByRole('button', { name: 'Send', exact: true }).click();
    await client.getByText('Thank you.').waitFor();
    const page = await openList();
    expect(await page.getByText('They said: Interested').count()).toBe(1);
  });

  it('gives a calendar that names nothing, answers 304, and empties when it is stopped', async () => {
    const client = await phone.newPage();
    await client.goto(`${running.address}/s/view/calendar`);
    await client.getByLabel('Another, or not sure').check();
    await client.getByRole('button', { name: 'Show me how' }).click();
    const feed = (await client.locator('.copy').first().textContent()) ?? '';
    await keep(client, 'calendar', PHONE);

    const first = await fetch(feed);
    const body = await first.text();
    expect(body.match(/BEGIN:VEVENT/gu)).toHaveLength(3);
    expect(body).not.toMatch(/Library|Club|Craft|Heron|LOCATION|DESCRIPTION|URL:/u);
    const again = await fetch(feed, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);

    await client.goto(`${running.address}/s/view/calendar`);
    await client.getByRole('button', { name: 'Stop this calendar' }).click();
    const after = await fetch(feed);
    expect([after.status, (await after.text()).includes('BEGIN:VEVENT')]).toEqual([200, false]);
  });
});

async function openList(): Promise<Page> {
  const page = await desk.newPage();
  await page.goto(`${running.address}/clients`);
  await page.getByRole('link', { name: 'Heron', exact: true }).click();
  return page;
}

/** Keeps a picture, and finds no fault that a machine can find. */
async function keep(
  page: Page,
  name: string,
  size?: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: size === undefined });
  expect([name, await violationsOf(browser, await page.content(), page.url())]).toEqual([name, []]);
  if (size === undefined) return;
  const width = await page.locator('html').boundingBox();
  expect(width?.width ?? 0).toBeLessThanOrEqual(size.width);
}

/** The index follows the store by moments: it is settled when its total has not moved for three seconds. */
async function indexed(): Promise<void> {
  let [last, since] = [0, Date.now()];
  for (const until = Date.now() + 90_000; Date.now() < until; await new Promise((next) => setTimeout(next, 500))) {
    const answer = await fetch(`${running.address}/api/v1/gatherings`);
    const { meta } = (await answer.json()) as { meta: { total: number } };
    if (meta.total !== last) [last, since] = [meta.total, Date.now()];
    if (last > 100 && Date.now() - since > 3_000) return;
  }
  throw new Error('the town was not indexed in a minute and a half');
}
