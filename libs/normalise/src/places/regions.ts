import { foldPlaceName } from '#libs/domain';

// GeoNames' codes of first divisions (admin1CodesASCII.txt, 2026), each with what people write for it, the usual way first.
const DIVISIONS: Readonly<Record<string, string>> = {
  GB: 'ENG England,SCT Scotland,WLS Wales,WLS Cymru,NIR Northern Ireland,NIR NI',
  CA:
    '01 AB,01 Alberta,02 BC,02 British Columbia,03 MB,03 Manitoba,04 NB,04 New Brunswick,05 NL,05 Newfoundland,07 NS,07 Nova Scotia,' +
    '08 ON,08 Ontario,09 PE,09 Prince Edward Island,10 QC,10 Quebec,11 SK,11 Saskatchewan,12 YT,12 Yukon,13 NT,14 NU,14 Nunavut',
  AU:
    '01 ACT,02 NSW,02 New South Wales,03 NT,03 Northern Territory,04 QLD,04 Queensland,05 SA,05 South Australia,06 TAS,06 Tasmania,' +
    '07 VIC,07 Victoria,08 WA,08 Western Australia',
  US:
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,' +
    'GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,' +
    'MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,' +
    'NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,' +
    'SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming',
};

/** A first division of a country, as the gazetteer codes it. */
export type Region = { readonly country: string; readonly code: string };

const NAMED = new Map<string, readonly Region[]>();
const WORDS = new Map<string, string>();
for (const [country, list] of Object.entries(DIVISIONS)) {
  for (const entry of list.split(',')) {
    const [, code = '', words = ''] = /^(\S+) (.+)$/u.exec(entry) ?? [];
    // Americans write the letters of the code itself.
    const written = country === 'US' ? [code, words] : [words];
    for (const one of written) NAMED.set(foldPlaceName(one), [...regionsNamed(one), { country, code }]);
    if (!WORDS.has(`${country} ${code}`)) WORDS.set(`${country} ${code}`, written[0] ?? code);
  }
}

/** What a text may mean as a region: "IL", "Illinois", "Wales", "NSW". WA is in two countries; most texts are none. */
export function regionsNamed(text: string): readonly Region[] {
  return NAMED.get(foldPlaceName(text)) ?? [];
}

/** A region as people around there write it, or null where only its code is known. */
export function regionWords({ country, code }: Region): string | null {
  return WORDS.get(`${country} ${code}`) ?? null;
}
