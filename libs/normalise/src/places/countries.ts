/** Countries by the names that stand at the end of addresses, in small letters → ISO 3166-1 alpha-2. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    usa: 'US',
    us: 'US',
    'united states': 'US',
    'united states of america': 'US',
    uk: 'GB',
    gb: 'GB',
    'united kingdom': 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'northern ireland': 'GB',
    ireland: 'IE',
    canada: 'CA',
    australia: 'AU',
    'new zealand': 'NZ',
    deutschland: 'DE',
    germany: 'DE',
    france: 'FR',
  }),
);
