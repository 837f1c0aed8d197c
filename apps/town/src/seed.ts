import type { Instant, Needs } from '#libs/domain';
import type { Store } from '#libs/store';
import { TOWN_LINK_OUTS } from './link-outs.js';
import { townSources } from './sources.js';
import type { Town } from './server.js';

/** The practice that tries it out, its therapist and three people with different needs, all invented. */
export type SeededAccounts = { readonly therapist: string; readonly moderator: string };

export const TOWN_ACCOUNTS: SeededAccounts = {
  therapist: 'therapist@merrowdale.example',
  moderator: 'moderator@merrowdale.example',
};

/**
 * Puts the town into a store: a source for each site (at the address where it is served this time), and the first time a
 * practice with three clients and two organisations that keep their own lists. True when accounts were made; `passwordHash` is for both of them.
 */
export async function seedTown(
  store: Store,
  town: Town,
  now: Instant,
  passwordHash: () => Promise<string>,
): Promise<boolean> {
  await placeSources(store, town, now);
  if ((await store.accounts.byEmail(TOWN_ACCOUNTS.therapist)) !== null) return false;
  const hash = await passwordHash();
  const practiceId = await store.practices.create('Merrowdale Counselling');
  const therapist = await store.accounts.createUser({
    email: TOWN_ACCOUNTS.therapist,
    passwordHash: hash,
    name: 'A. Therapist',
    role: 'therapist',
    practiceId,
  });
  await store.accounts.createUser({
    email: TOWN_ACCOUNTS.moderator,
    passwordHash: hash,
    name: 'A. Moderator',
    role: 'moderator',
    practiceId: null,
  });
  for (const { label, area, needs } of CLIENTS) {
    const client = await store.clients.add({ practiceId, therapistId: therapist.id }, label, area);
    await store.clients.saveNeeds({ practiceId, therapistId: therapist.id }, client.id, needs);
  }
  for (const linkOut of TOWN_LINK_OUTS) await store.linkOuts.add(linkOut, now);
  return true;
}

/** The town's ports differ from start to start; its sources move along and keep what is known of them. */
async function placeSources(store: Store, town: Town, now: Instant): Promise<void> {
  const bySlug = new Map((await store.sources.list()).map((source) => [source.options['town'], source]));
  const sources = townSources(town);
  // Two steps, since one site may now have the port that another had.
  for (const { slug } of sources) {
    const before = bySlug.get(slug);
    if (before !== undefined)
      await store.sources.move(before.id, { ...before, url: `http://127.0.0.1/moving/${slug}` });
  }
  for (const { slug, ...source } of sources) {
    const before = bySlug.get(slug);
    const options = { ...source.options, town: slug };
    if (before === undefined) {
      await store.sources.add({ ...source, options, state: 'active', nextFetchAt: now });
      continue;
    }
    await store.sources.move(before.id, { ...source, options });
    // What an earlier version of the town published with is not waited for.
    if (before.importer !== source.importer) await store.sources.setNextFetch(before.id, now);
  }
}

const CENTRE = { lat: 54.02, lon: -2.352 };

const CLIENTS: readonly { readonly label: string; readonly area: string; readonly needs: Needs }[] = [
  {
    label: 'Heron',
    area: 'Merrowdale MD1',
    needs: {
      needs: [
        { attribute: 'sensory.noise', accept: { max: 1 }, strength: 'must' },
        { attribute: 'social.talk-demand', accept: { max: 1 }, strength: 'must' },
        { attribute: 'social.come-and-go', accept: ['yes'], strength: 'strong' },
        { attribute: 'social.group-size', accept: { max: 10 }, strength: 'nice' },
      ],
      goals: ['be-around-people', 'be-a-regular'],
      interests: ['reading', 'knitting', 'craft'],
      demand: { ceiling: 35, stretch: 45, ratings: { 'walking-in-alone': 7, 'small-talk': 8 } },
      home: CENTRE,
      travel: { mode: 'walk', maxMinutes: 40 },
      money: { max: 5 },
    },
  },
  {
    label: 'Maple',
    area: 'Merrowdale MD2',
    needs: {
      needs: [
        { attribute: 'access.step-free', accept: ['yes'], strength: 'must' },
        { attribute: 'access.captions', accept: ['cart', 'open', 'auto'], strength: 'nice' },
        { attribute: 'social.group-size', accept: { max: 20 }, strength: 'nice' },
      ],
      goals: ['do-things-together', 'learn-or-make'],
      interests: ['music', 'garden', 'food'],
      home: { lat: 54.015, lon: -2.345 },
      travel: { mode: 'transit', maxMinutes: 45 },
      when: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '09:00', until: '17:30' }],
    },
  },
  {
    label: 'Tuesday 4',
    area: 'Merrowdale MD1',
    needs: {
      needs: [
        { attribute: 'social.alcohol', accept: ['available', 'central'], strength: 'never', unknown: 'ok' },
        { attribute: 'group.led-by', accept: ['peer', 'trained-peer', 'volunteer-host'], strength: 'nice' },
      ],
      goals: ['people-who-get-it'],
      interests: ['games', 'books', 'walking'],
      spaces: { belong: ['trans', 'lgbtq'], mustAffirm: [] },
      demand: { ceiling: 45, stretch: 55 },
      home: CENTRE,
      travel: { mode: 'transit', maxMinutes: 40 },
    },
  },
];
