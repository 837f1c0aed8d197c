import { describe, expect, it } from '@jest/globals';
import type { Needs } from '#libs/domain';
import { aClaim } from '../../../test/builders/a-claim.js';
import { aGathering } from '../../../test/builders/a-gathering.js';
import { needs } from '../../../test/builders/needs.js';
import { match } from './match.js';

const AT = '2026-11-23T12:00:00Z';

/** `fits`, `ask: <attribute>`, `out: <needs>` or `nowhere`. */
function outcome(wants: Needs, gathering: ReturnType<typeof aGathering>): string {
  const { fits, askFirst, notShown } = match(wants, [gathering.build()], AT);
  if (fits.length > 0) return 'fits';
  if (askFirst[0] !== undefined) return `ask: ${askFirst[0].unknowns.map(({ attribute }) => attribute).join(', ')}`;
  if (notShown.length === 0) return 'nowhere';
  return `out: ${notShown.flatMap(({ because }) => because.map(({ need }) => need)).join(', ')}`;
}

type Case = [sentence: string, wants: Needs, gathering: ReturnType<typeof aGathering>, expected: string];
const g = aGathering;
const belong = (...communities: string[]): Needs =>
  needs()
    .belonging(...communities)
    .build();

describe('a closed group', () => {
  it.each<Case>([
    ['appears to who belongs', belong('women'), g().closedTo('women'), 'fits'],
    ['appears nowhere to anyone else', {}, g().closedTo('women'), 'nowhere'],
    [
      'appears nowhere to who only asked to see such spaces',
      needs().wantingSpacesFor('women').build(),
      g().closedTo('women'),
      'nowhere',
    ],
    ['needs every community it names', belong('women'), g().closedTo('black', 'women'), 'nowhere'],
    ['appears to who belongs to all of them', belong('women', 'black'), g().closedTo('black', 'women'), 'fits'],
    ['takes no broader word', belong('lgbtq'), g().closedTo('lesbian'), 'nowhere'],
    ['takes no narrower word', belong('lesbian'), g().closedTo('lgbtq'), 'nowhere'],
    [
      'is hidden even when that is only likely',
      {},
      g().saying('identity.relation', 'closed_to:women', 0.35),
      'nowhere',
    ],
    ['appears nowhere even when it is cancelled', {}, g().closedTo('women').withStatus('cancelled'), 'nowhere'],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants, gathering)).toBe(expected);
  });

  it('that is closed on some dates appears on the others', () => {
    const closed = aClaim('identity.relation', 'closed_to:women').between('2026-12-01', '2026-12-02');
    const [fit] = match({}, [g().weekly('TU', 2).claiming(closed).build()], AT).fits;
    expect([fit?.start, fit?.alsoOn]).toEqual(['2026-11-25T00:30:00Z', []]);
  });
});

describe('harm', () => {
  it.each<Case>([
    ['hides from everyone', belong('trans'), g().saying('safety.harm', 'trans-exclusion'), 'nowhere'],
    ['hides at any confidence', {}, g().saying('safety.harm', 'hate', 0.05), 'nowhere'],
    ['hides what is hostile to a community', {}, g().saying('identity.relation', 'hostile_to:lgbtq'), 'nowhere'],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants, gathering)).toBe(expected);
  });
});

describe('a space centred on a community', () => {
  const alliesOk = g().centredOn('lgbtq').saying('group.eligibility', 'allies-ok');
  it.each<Case>([
    ['fits who belongs', belong('lgbtq'), g().centredOn('lgbtq'), 'fits'],
    ['fits who asked for it where allies are welcome', needs().wantingSpacesFor('lgbtq').build(), alliesOk, 'fits'],
    [
      'is a question for who asked for it where nobody says',
      needs().wantingSpacesFor('lgbtq').build(),
      g().centredOn('lgbtq'),
      'ask: identity.relation',
    ],
    ['is not shown to who said nothing', {}, g().centredOn('lgbtq'), 'out: identity.relation'],
    ['led by a community is open to all', {}, g().saying('identity.relation', 'led_by:autistic'), 'fits'],
    ['about a community is open to all', {}, g().saying('identity.relation', 'about:lgbtq'), 'fits'],
    [
      'for families is not for who is not',
      belong('dementia'),
      g().saying('identity.relation', 'families_of:dementia'),
      'out: identity.relation',
    ],
    [
      'that somebody never wants is out',
      needs().neverSpacesFor('christian').build(),
      g().saying('identity.relation', 'led_by:christian'),
      'out: identity.relation',
    ],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants, gathering)).toBe(expected);
  });

  it('says who it is centred on', () => {
    const wants = needs().wantingSpacesFor('lgbtq').build();
    const [fit] = match(wants, [alliesOk.build()], AT).fits;
    expect(fit?.cautions.map(({ text }) => text)).toContain('centred on people who are LGBTQ+');
  });
});

describe('a place that must affirm', () => {
  const affirm = needs().affirmed('trans').build();
  it.each<Case>([
    ['fits when it says so', affirm, g().saying('identity.relation', 'affirming_of:trans'), 'fits'],
    ['fits when it is led by them', affirm, g().saying('identity.relation', 'led_by:trans'), 'fits'],
    ['is a question when nothing is said', affirm, g(), 'ask: identity.relation'],
    [
      'is a question when everyone is welcome',
      affirm,
      g().saying('identity.relation', 'welcoming_generic:all'),
      'ask: identity.relation',
    ],
    [
      'is a question when it affirms others',
      affirm,
      g().saying('identity.relation', 'affirming_of:lgbtq'),
      'ask: identity.relation',
    ],
    [
      'is a question when that is only likely',
      affirm,
      g().saying('identity.relation', 'affirming_of:trans', 0.5),
      'ask: identity.relation',
    ],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants, gathering)).toBe(expected);
  });
});

describe('a gendered group', () => {
  const trans = belong('trans', 'women');
  const women = g().closedTo('women');
  it.each<Case>([
    ['that is silent is a question for trans people', trans, women, 'ask: identity.trans-inclusion'],
    [
      'that is unclear is a question for trans people',
      trans,
      women.saying('identity.trans-inclusion', 'unclear'),
      'ask: identity.trans-inclusion',
    ],
    ['that includes trans people fits them', trans, women.saying('identity.trans-inclusion', 'explicit-yes'), 'fits'],
    [
      'that excludes trans people is out',
      trans,
      women.saying('identity.trans-inclusion', 'explicit-no'),
      'out: identity.trans-inclusion',
    ],
    ['is no question for others', belong('women'), women, 'fits'],
  ])('%s', (_sentence, wants, gathering, expected) => {
    expect(outcome(wants, gathering)).toBe(expected);
  });
});
