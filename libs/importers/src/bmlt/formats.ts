import { centredOn, says, type Says } from '../reading/says.js';

const TOPIC: readonly Says[] = [says('group.format', 'topic')];

/**
 * What formats say, by the id that Narcotics Anonymous' world office gave them (`world_id`): servers choose their own letters, and
 * write them in their own language. An id with an empty list is known, and says nothing about any attribute.
 */
export const BY_WORLD_ID: Readonly<Record<string, readonly Says[]>> = {
  OPEN: [says('group.eligibility', 'open')],
  CLOSED: [says('group.eligibility', 'lived-experience')],
  // Of the way in only, and nothing of the toilets.
  WCHR: [says('access.step-free', 'yes', 0.75)],
  BEG: [says('social.newcomers', 'yes')],
  W: [says('identity.relation', 'closed_to:women')],
  M: [says('identity.relation', 'closed_to:men')],
  GL: centredOn('lgbtq'),
  Y: centredOn('young-adult'),
  CW: [says('access.children', 'welcome')],
  NC: [says('access.children', 'not-permitted')],
  NS: [says('sensory.smoke', 'none')],
  SMOK: [says('sensory.smoke', 'tobacco')],
  CAN: [says('sensory.light-level', 0)],
  SPK: [says('social.talk-demand', 0), says('social.structure', 3), says('group.format', 'speaker')],
  'S-D': [says('social.talk-demand', 1), says('social.structure', 3)],
  DISC: [says('social.talk-demand', 2)],
  QA: [says('social.talk-demand', 1)],
  MED: [says('sensory.noise', 1), says('social.talk-demand', 1, 0.6)],
  VM: [says('access.mode', 'online', 0.9)],
  HYBR: [says('access.mode', 'hybrid', 0.9)],
  TC: [],
  VAR: [],
  CH: [],
  LANG: [],
  RA: [],
  BT: TOPIC,
  CPT: TOPIC,
  GP: TOPIC,
  IP: TOPIC,
  IW: TOPIC,
  JFT: TOPIC,
  LC: TOPIC,
  LIT: TOPIC,
  SPAD: TOPIC,
  STEP: TOPIC,
  SWG: TOPIC,
  TOP: TOPIC,
  TRAD: TOPIC,
};

/** Formats that never had such an id, by the letters of the original list and what their English name says. */
export const WITHOUT_WORLD_ID: readonly {
  readonly key: string;
  readonly name: RegExp;
  readonly says: readonly Says[];
}[] = [
  { key: 'SL', name: /\bsign language\b|\bASL\b/i, says: [says('access.sign-language', 'ase')] },
  { key: 'CS', name: /\bchildren under supervision\b/i, says: [says('access.children', 'supervised')] },
  { key: 'IL', name: /^illness\b/i, says: centredOn('chronic-illness') },
  // Whoever has shared picks the next one: nobody can count on being left alone.
  { key: 'Pi', name: /^pitch\b/i, says: [says('social.talk-demand', 3), says('social.called-on', 'yes')] },
  { key: 'Rr', name: /\bround robin\b/i, says: [says('social.talk-demand', 3), says('social.called-on', 'yes')] },
  { key: 'OE', name: /\bopen[- ]ended\b/i, says: [says('social.end-time', 'open')] },
  { key: 'Ti', name: /^timer\b/i, says: [says('social.structure', 4)] },
  { key: 'SC', name: /\bsecurity cameras?\b/i, says: [says('safety.recording', 'cctv')] },
  { key: 'Ag', name: /\bagnostic\b/i, says: [says('identity.faith-content', 1, 0.6)] },
  { key: 'FD', name: /^five and dime\b/i, says: [] },
];

/** The original list in English: `key=world id,name`. It holds for answers that do not say what their letters mean. */
export const ORIGINAL =
  'B=BEG,Beginners|BL=LANG,Bi-lingual|BT=BT,Basic Text|C=CLOSED,Closed|CH=CH,Closed on holidays|CL=CAN,Candlelight|' +
  'CS=,Children under supervision|D=DISC,Discussion|ES=LANG,Español|GL=GL,Gay, lesbian and transgender|IL=,Illness|IP=IP,Pamphlet|' +
  'IW=IW,It Works|JT=JFT,Just for Today|M=M,Men|NC=NC,No children|O=OPEN,Open|Pi=,Pitch|RF=VAR,Rotating format|Rr=,Round robin|' +
  'SC=,Security cameras|SD=S-D,Speaker and discussion|SG=SWG,Step working guide|SL=,American Sign Language|So=SPK,Speaker only|' +
  'St=STEP,Step|Ti=,Timer|To=TOP,Topic|Tr=TRAD,Tradition|TW=TRAD,Traditions workshop|W=W,Women|WC=WCHR,Wheelchair|YP=Y,Young people|' +
  'OE=,Open-ended|BK=LIT,Book study|NS=NS,No smoking|Ag=,Agnostic|FD=,Five and Dime|AB=QA,Ask-it basket|ME=MED,Meditation|' +
  'RA=RA,Restricted attendance|QA=QA,Questions and answers|CW=CW,Children welcome|CP=CPT,Concepts|FIN=LANG,Finnish|ENG=LANG,English|' +
  'PER=LANG,Persian|L/R=LANG,Lithuanian and Russian|LC=LC,Living Clean|GP=GP,Guiding Principles|VM=VM,Virtual meeting|' +
  'TC=TC,Facility temporarily closed|HY=HYBR,Hybrid meeting|SPAD=SPAD,A Spiritual Principle a Day';

/** Names of languages as servers write them, in the language itself or in English. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  español: 'es',
  spanish: 'es',
  finnish: 'fi',
  suomi: 'fi',
  french: 'fr',
  français: 'fr',
  german: 'de',
  deutsch: 'de',
  danish: 'da',
  dansk: 'da',
  swedish: 'sv',
  svenska: 'sv',
  norwegian: 'no',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  polish: 'pl',
  polski: 'pl',
  russian: 'ru',
  lithuanian: 'lt',
  persian: 'fa',
  farsi: 'fa',
  hebrew: 'he',
  arabic: 'ar',
  japanese: 'ja',
  mandarin: 'zh',
  cantonese: 'yue',
  vietnamese: 'vi',
  punjabi: 'pa',
  hindi: 'hi',
  tagalog: 'tl',
};
