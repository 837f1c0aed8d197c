import { describe, expect, it } from '@jest/globals';
import { readRdfa } from './read-rdfa.js';

/** As JSON holds it, so that nodes without a prototype compare. */
function items(html: string): unknown {
  return JSON.parse(JSON.stringify(readRdfa(html).items));
}

const walk = '<div vocab="https://schema.org/" typeof="Event">';

describe('schema.org RDFa', () => {
  it('is read from attributes first, then from text', () => {
    const html = `${walk}
      <h2 property="name">Slow  <em>walk</em></h2>
      <a property="url" href="/walk">more</a>
      <time property="startDate" datetime="2026-06-09T18:30">9 June</time>
      <meta property="eventStatus" content="https://schema.org/EventScheduled">
      <link property="eventAttendanceMode" href="https://schema.org/OfflineEventAttendanceMode">
      <img property="image" src="/walk.jpg" alt=""></div>`;
    expect(items(html)).toEqual([
      {
        '@type': ['Event'],
        name: 'Slow walk',
        startDate: '2026-06-09T18:30',
        eventStatus: 'https://schema.org/EventScheduled',
        url: '/walk',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        image: '/walk.jpg',
      },
    ]);
  });

  it('holds things inside things, and text of one is no text of the other', () => {
    const html = `${walk}<p property="location" typeof="Place"><b property="name">Elm Hall</b>
      <span property="address" typeof="PostalAddress"><i property="addressLocality">Elmtown</i></span></p></div>`;
    expect(items(html)).toEqual([
      {
        '@type': ['Event'],
        location: {
          '@type': ['Place'],
          name: 'Elm Hall',
          address: { '@type': ['PostalAddress'], addressLocality: 'Elmtown' },
        },
      },
    ]);
  });

  it.each([
    ['a vocabulary', '<p vocab="http://schema.org" typeof="Event"><b property="name">x</b></p>'],
    ['the prefix that everyone knows', '<p typeof="schema:Event"><b property="schema:name">x</b></p>'],
    ['a prefix of its own', '<p prefix="s: https://schema.org/" typeof="s:Event"><b property="s:name">x</b></p>'],
    ['whole addresses', '<p typeof="http://schema.org/Event"><b property="https://schema.org/name">x</b></p>'],
    [
      'a vocabulary beside others',
      '<p prefix="og: https://ogp.me/ns# schema: http://schema.org/" typeof="schema:Event sioc:Item"><i property="og:title">y</i><b property="schema:name dc:title">x</b></p>',
    ],
  ])('is named by %s', (_, html) => {
    expect(items(html)).toEqual([{ '@type': ['Event'], name: 'x' }]);
  });

  it.each([
    ['no vocabulary', '<p typeof="Event"><b property="name">x</b></p>'],
    ['another vocabulary', '<p vocab="https://vocab.example/" typeof="Event"><b property="name">x</b></p>'],
    ['a vocabulary taken back', '<p vocab="https://schema.org/"><span vocab="" typeof="Event"></span></p>'],
  ])('is not there without a schema.org name: %s', (_, html) => {
    expect(items(html)).toEqual([{ '@type': [] }]);
  });

  it('joins what is said of one resource in two places', () => {
    const html = `<body vocab="https://schema.org/"><p resource="#e" typeof="Event"><b property="name">x</b>
      <a property="location" href="#hall">the hall</a><a property="url" href="#e">here</a></p>
      <p resource="#hall" typeof="Place"><b property="name">Elm Hall</b></p>
      <p about="#hall"><b property="telephone">01632 960123</b></p></body>`;
    expect(items(html)).toEqual([
      { '@type': ['Event'], '@id': '#e', name: 'x', location: { '@id': '#hall' }, url: '#e' },
      { '@type': ['Place'], '@id': '#hall', name: 'Elm Hall', telephone: '01632 960123' },
    ]);
  });

  it('never holds itself', () => {
    const html =
      '<p vocab="https://schema.org/" resource="#a" typeof="Event"><i property="subEvent" resource="#a" typeof="Event"></i></p>';
    expect(items(html)).toEqual([{ '@type': ['Event'], '@id': '#a', subEvent: { '@id': '#a' } }]);
  });

  it('parts the words of neighbouring blocks', () => {
    expect(items(`${walk}<div property="description"><p>Come.</p><p>Bring<br>tea.</p></div></div>`)).toEqual([
      { '@type': ['Event'], description: 'Come. Bring tea.' },
    ]);
  });

  it.each([
    [
      'prefixes inside prefixes',
      '<p prefix="' + Array.from({ length: 400 }, (_, at) => `a${at}: https://schema.org/`).join(' ') + '">',
    ],
    [
      'one resource of many types',
      '<p vocab="https://schema.org/" resource="#a" typeof="T1 T2 T3"></p>'.repeat(20_000),
    ],
    [
      'links to one resource',
      '<a vocab="https://schema.org/" typeof="Event" property="location" resource="#a"></a>'.repeat(20_000),
    ],
    ['properties inside properties', '<p vocab="https://schema.org/" property="a b c d">'.repeat(250)],
  ])('of nothing but %s is read in two seconds', (_, part) => {
    const before = process.cpuUsage();
    readRdfa(part.length < 20_000 ? part.repeat(250) : part);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });

  it('cannot reach a prototype', () => {
    expect(items(`${walk}<b property="__proto__">x</b></div>`)).toEqual([{ '@type': ['Event'] }]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
