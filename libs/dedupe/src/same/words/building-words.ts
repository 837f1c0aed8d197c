/** What kind of building a name says, by word; kinds that stand on each other's ground share a name here. */
export const BUILDING_KINDS: Readonly<Record<string, string>> = {
  library: 'library',
  lib: 'library',
  bibliothek: 'library',
  biblioteca: 'library',
  llyfrgell: 'library',
  church: 'church',
  chapel: 'church',
  cathedral: 'church',
  parish: 'church',
  minster: 'church',
  mosque: 'mosque',
  masjid: 'mosque',
  synagogue: 'synagogue',
  temple: 'temple',
  gurdwara: 'gurdwara',
  school: 'school',
  college: 'college',
  university: 'university',
  museum: 'museum',
  theatre: 'theatre',
  cinema: 'cinema',
  hospital: 'hospital',
  hospice: 'hospice',
  clinic: 'clinic',
  pub: 'pub',
  inn: 'pub',
  arms: 'pub',
  tavern: 'pub',
  hotel: 'hotel',
  cafe: 'cafe',
  coffee: 'cafe',
  park: 'park',
  garden: 'park',
  gym: 'gym',
  pool: 'gym',
  baths: 'gym',
};

/** Words that a building's name may have or lack. They tell no two buildings apart on their own. */
export const LOOSE_BUILDING_WORDS: ReadonlySet<string> = new Set(
  (
    'the of at in and on a centre hall building house branch public community village town city county main central district ' +
    'learning visitor visitors memorial hub rooms room venue site free united'
  ).split(' '),
);

/** Written short on signs. */
export const BUILDING_SPELLINGS: Readonly<Record<string, string>> = {
  center: 'centre',
  ctr: 'centre',
  theater: 'theatre',
  st: 'saint',
  ste: 'saint',
  mt: 'mount',
  lib: 'library',
  libr: 'library',
  univ: 'university',
  comm: 'community',
  bldg: 'building',
  utd: 'united',
  meth: 'methodist',
  bapt: 'baptist',
  episc: 'episcopal',
};
