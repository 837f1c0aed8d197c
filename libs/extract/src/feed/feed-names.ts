/** Prefixes under which the namespaces of event feeds are known; a feed may choose its own. */
const USUAL: Readonly<Record<string, string>> = {
  'http://bibliocommons.com/rss/1.0/modules/event/': 'bc',
  'https://www.springshare.com/libcal/': 'libcal',
  'http://purl.org/rss/1.0/modules/event/': 'ev',
  'urn:ietf:params:xml:ns:xcal': 'xcal',
  'http://search.yahoo.com/mrss/': 'media',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/2005/atom': 'atom',
  'http://www.georss.org/georss': 'georss',
};

/** The names of a feed's elements, and the namespaces that it declares. A declaration holds for the rest of the feed. */
export class FeedNames {
  readonly namespaces = new Set<string>();
  private readonly usual = new Map<string, string>();

  learn(attributes: ReadonlyMap<string, string>): void {
    for (const [name, value] of attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const address = value.trim();
      this.namespaces.add(address);
      const known = Object.hasOwn(USUAL, address.toLowerCase()) ? USUAL[address.toLowerCase()] : undefined;
      if (known !== undefined && name !== 'xmlns') this.usual.set(name.slice('xmlns:'.length), known);
    }
  }

  of(written: string): string {
    const name = written.toLowerCase();
    const colon = name.indexOf(':');
    const usual = colon === -1 ? undefined : this.usual.get(name.slice(0, colon));
    return usual === undefined ? name : `${usual}${name.slice(colon)}`;
  }
}
