/**
 * How a word stands for a community: `adj` needs a person after it (Black, autistic), `noun` is a person (veterans), `cond`
 * is what a person lives with (dementia), `post` follows a person (in recovery), `person` is anybody and names no community.
 */
export type WordKind = 'adj' | 'noun' | 'cond' | 'post' | 'person';

export type CommunityWord = { readonly phrase: string; readonly kind: WordKind; readonly ids: readonly string[] };

const words = (kind: WordKind, ids: string, phrases: string): readonly CommunityWord[] =>
  phrases
    .split('|')
    .flatMap((phrase) =>
      ids !== '' && /(?:^| )survivors(?: |$)/.test(phrase)
        ? [phrase, phrase.replace('survivors', 'survivor')]
        : [phrase],
    )
    .map((phrase) => ({ phrase, kind, ids: ids === '' ? [] : ids.split(' ') }));

/** Phrases in which a community's word means something else: they take their place and say nothing. */
const IDIOMS =
  "little women|mad men|x-men|men in black|black friday|black tie|black belt|black belts|black box|black coffee|black hole|black holes|black pudding|black forest|black country|black sea|black mirror|black and white|black market|black label|black ink|in black|of black|gay street|rev. gay|blind tasting|blind tastings|blind date|blind dates|double-blind|blind spot|blind spots|venetian blind|blind faith|tone deaf|deaf ears|fall on deaf|fell on deaf|latin dance|gentlemen's relish|women's institute|women's aid|women's hospital|women's library|men's health magazine|old master|veteran cars|veteran trees|veteran tree|veteran car|mobility scooter|working men's club|working men's|catholic charities|christian aid|jewish museum|anxiety dream|single parents' evening|parents evening|parents' evening|student union|students' union|students union|blind auction|blind bake|deaf to|native plants|native plant|indigenous plants|asian cuisine|christian science|veterans hall|veterans' hall|veterans memorial|young farmers|youth hostel|ace of|ace hardware|women in black";

const ADJECTIVES: readonly (readonly [string, string])[] = [
  [
    'lgbtq',
    'lgbt|lgbt+|lgbtq|lgbtq+|lgbtqi|lgbtqi+|lgbtqia|lgbtqia+|lgbtqia2s+|lgbtq2s+|2slgbtq+|2slgbtqia+|2slgbtqia|lgbtqiap+|glbt|queer|sapphic|qtipoc|gender and sexually diverse|sexual and gender minority',
  ],
  ['lesbian', 'lesbian'],
  ['gay', 'gay|gbtq'],
  ['bi', 'bi|bi+|bisexual|pansexual|bi and pan'],
  ['ace-aro', 'ace|aro|asexual|aromantic|ace and aro|asexual and aromantic|aspec|a-spec'],
  [
    'trans',
    'trans|transgender|trans and gender-questioning|gender-questioning|gender questioning|transmasculine|transfeminine|transmasc|transfemme|gender diverse|gender-diverse',
  ],
  ['nonbinary', 'nonbinary|non-binary|non binary|enby|genderqueer|gender-fluid|genderfluid|agender|two-spirit'],
  ['intersex', 'intersex'],
  ['women', 'female|women-identified|female-identifying|woman-identifying'],
  ['men', 'male'],
  ['black', 'black|african american|african-american|afro-caribbean|african caribbean|african-caribbean|black british'],
  [
    'indigenous',
    'indigenous|native american|first nations|aboriginal|american indian|alaska native|native hawaiian|métis|metis|maori',
  ],
  ['latine', 'latine|latinx|latino|latina|hispanic|chicano|chicana|latin american'],
  ['asian', 'asian|south asian|east asian|southeast asian|asian american|aapi|east and southeast asian'],
  ['mena', 'arab|middle eastern|north african|swana|mena'],
  ['pacific', 'pacific islander|pasifika|polynesian'],
  ['multiracial', 'multiracial|mixed-race|mixed race|mixed heritage|mixed-heritage|biracial'],
  ['bipoc', 'bipoc|global majority|racialised|racialized|black and minority ethnic|bame|minority ethnic'],
  ['disabled', 'disabled|disability'],
  ['deaf', 'deaf|d/deaf|deaf and hard of hearing|hard of hearing|hard-of-hearing|deafened|deafblind|bsl-using'],
  [
    'blind',
    'blind|blind and partially sighted|blind or partially sighted|partially sighted|visually impaired|vision impaired|low vision|sight-impaired',
  ],
  ['autistic', 'autistic|audhd'],
  ['adhd', 'adhd'],
  ['neurodivergent', 'neurodivergent|neurodiverse|neuro-divergent'],
  ['intellectual-disability', 'learning disabled|learning-disabled|intellectually disabled'],
  ['chronic-illness', 'chronically ill'],
  ['bereaved', 'bereaved|widowed|grieving'],
  ['sober-curious', 'sober curious|sober-curious'],
  ['older-adult', 'older|senior|elderly'],
  ['unhoused', 'unhoused|homeless'],
  ['low-income', 'low-income|low income'],
  ['reentry', 'formerly incarcerated|justice-involved'],
  ['immigrants', 'immigrant|migrant'],
  ['refugees', 'refugee'],
  ['fat-positive', 'fat|plus-size|plus size'],
  ['christian', 'christian'],
  ['catholic', 'catholic'],
  ['jewish', 'jewish'],
  ['muslim', 'muslim'],
  ['hindu', 'hindu'],
  ['buddhist', 'buddhist'],
  ['sikh', 'sikh'],
  ['quaker', 'quaker'],
  ['uu', 'unitarian universalist'],
  ['pagan', 'pagan'],
  ['secular', 'atheist|humanist'],
  ['veterans', 'veteran'],
  ['students', 'student'],
  ['youth', 'youth'],
  ['parents', 'parent'],
];

const PERSONS: readonly (readonly [string, string])[] = [
  [
    'lgbtq',
    'queers|queer folk|people questioning their sexuality|people of any gender and sexuality other than straight',
  ],
  ['lesbian', 'lesbians|women who love women'],
  ['bi', 'bisexuals'],
  ['women', 'women|woman|ladies|females|womxn|womyn|gals|lady'],
  ['men', 'men|man|gentlemen|gents|males|dads and lads|blokes'],
  ['women youth', 'girls'],
  ['men youth', 'boys'],
  ['bipoc', 'people of color|people of colour|folks of color|folks of colour|poc|persons of color'],
  ['bipoc women', 'women of color|women of colour'],
  ['bipoc men', 'men of color|men of colour'],
  ['black women', 'black sisters'],
  ['mobility', 'wheelchair users|wheelchair user|people who use wheelchairs|amputees'],
  ['autistic', 'autistics|autists'],
  ['adhd', 'adhders'],
  ['neurodivergent', 'neurodivergents'],
  ['youth', 'young people|youth|teens|teenagers|tweens|adolescents|young persons'],
  [
    'young-adult',
    'young adults|young adult|young professionals|20s and 30s|twenty-somethings|twenty- and thirty-somethings',
  ],
  [
    'older-adult',
    'seniors|older adults|older people|elders|pensioners|retirees|older folks|senior citizens|retired people',
  ],
  ['parents', 'parents|mums|mothers|dads|fathers|moms|mum|moms and dads|mums and dads|mamas'],
  [
    'new-parents',
    'new parents|new mums|new moms|new mothers|new dads|new fathers|expectant parents|first-time parents',
  ],
  ['single-parents', 'single parents|single mothers|single mums|single moms|single dads|lone parents|single fathers'],
  [
    'caregivers',
    'carers|carer|caregivers|caregiver|care partners|unpaid carers|family carers|young carers|family caregivers|care givers|adult carers',
  ],
  ['foster-adoptive', 'foster carers|foster parents|adoptive parents|adopters|foster and adoptive parents'],
  [
    'grandparents-raising',
    'grandparents raising grandchildren|kinship carers|grandparents raising their grandchildren',
  ],
  ['veterans', 'veterans|vets|ex-service personnel|ex-servicemen|former service members|women veterans'],
  ['military-family', 'military families|service families|military spouses|forces families'],
  ['immigrants', 'immigrants|migrants|newcomers to the country'],
  [
    'refugees',
    'refugees|asylum seekers|asylum-seekers|refugees and asylum seekers|people seeking asylum|people seeking sanctuary',
  ],
  ['reentry', 'returning citizens|ex-offenders|people leaving prison|ex-prisoners'],
  ['students', 'students|undergraduates|postgraduates'],
  ['christian', 'christians'],
  ['catholic', 'catholics'],
  ['muslim', 'muslims|muslimahs'],
  ['jewish', 'jews'],
  ['hindu', 'hindus'],
  ['buddhist', 'buddhists'],
  ['sikh', 'sikhs'],
  ['quaker', 'quakers'],
  ['pagan', 'pagans'],
  ['secular', 'atheists|humanists|freethinkers'],
  ['bereaved', 'widows and widowers|widows|widowers|widowed people|the bereaved|mourners'],
  ['suicide-loss', 'suicide loss survivors|survivors of suicide loss|survivors bereaved by suicide'],
  [
    'dv-survivors',
    'domestic violence survivors|survivors of domestic violence|survivors of domestic abuse|domestic abuse survivors|survivors of abuse at home|survivors of intimate partner violence',
  ],
  [
    'sa-survivors',
    'sexual assault survivors|survivors of sexual assault|survivors of sexual abuse|survivors of sexual violence|rape survivors|survivors of rape|survivors of childhood sexual abuse',
  ],
  [
    'trauma',
    'trauma survivors|survivors of trauma|survivors of abuse|abuse survivors|survivors of childhood abuse|survivors of childhood trauma',
  ],
  ['cancer', 'cancer patients|cancer survivors'],
  ['recovery-substance', 'recovering alcoholics|recovering addicts|alcoholics and addicts'],
  ['lgbtq youth', 'rainbow youth'],
  ['deaf', 'bsl users|sign language users|asl users'],
];

const CONDITIONS: readonly (readonly [string, string])[] = [
  ['autistic', "autism|asd|asperger's|the autism spectrum|the autistic spectrum|autism spectrum disorder"],
  ['adhd', 'adhd|attention deficit hyperactivity disorder'],
  ['disabled', 'a disability|disabilities|physical disabilities|a physical disability|an impairment|impairments'],
  ['mobility', 'mobility impairments|a mobility impairment|limited mobility'],
  [
    'intellectual-disability',
    "learning disabilities|a learning disability|intellectual disabilities|an intellectual disability|developmental disabilities|down syndrome|down's syndrome",
  ],
  ['blind', 'sight loss|visual impairments|a visual impairment|vision loss'],
  ['deaf', 'hearing loss|deafness|hearing impairments'],
  [
    'chronic-illness',
    "chronic illness|chronic illnesses|a chronic illness|long covid|me/cfs|chronic fatigue|multiple sclerosis|parkinson's|lupus|diabetes|long-term conditions|a long-term condition|long-term health conditions|long-term breathing conditions|chronic conditions|a chronic condition|fibromyalgia|crohn's|endometriosis",
  ],
  ['chronic-pain', 'chronic pain|persistent pain|long-term pain'],
  ['cancer', 'cancer|a cancer diagnosis|breast cancer|prostate cancer|metastatic cancer|incurable cancer'],
  ['hiv', 'hiv|hiv/aids'],
  ['dementia', "dementia|alzheimer's|alzheimer's disease|memory loss|young-onset dementia|early-onset dementia"],
  [
    'mental-health',
    'a mental health diagnosis|mental health diagnosis|a mental health condition|mental health conditions|mental illness|a mental illness|mental health challenges|mental health difficulties|mental health problems|mental health issues|poor mental health|depression|low mood|a diagnosis of depression|postnatal depression|mental health',
  ],
  ['anxiety', 'anxiety|social anxiety|panic attacks|an anxiety disorder|anxiety disorders|panic disorder|agoraphobia'],
  ['bipolar', 'bipolar|bipolar disorder|bipolar affective disorder'],
  ['psychosis', 'psychosis|schizophrenia|schizoaffective disorder'],
  [
    'ed-recovery',
    'eating disorders|an eating disorder|eating disorder|anorexia|bulimia|binge eating disorder|disordered eating',
  ],
  ['ocd', 'ocd|obsessive-compulsive disorder|obsessive compulsive disorder'],
  ['trauma', 'ptsd|trauma|complex trauma|c-ptsd|cptsd'],
  [
    'recovery-substance',
    'addiction|alcohol addiction|drug addiction|substance use|substance misuse|alcoholism|a drinking problem|alcohol problems',
  ],
  ['recovery-process', 'gambling|gambling addiction|compulsive overeating|sex addiction|gaming addiction'],
  ['bereaved', 'bereavement|grief|baby loss|pregnancy loss|miscarriage'],
  ['suicide-loss', 'suicide loss|suicide bereavement'],
];

const AFTER_PERSONS: readonly (readonly [string, string])[] = [
  ['bipoc', 'of color|of colour'],
  ['autistic', 'on the autism spectrum|on the spectrum|on the autistic spectrum'],
  ['psychosis', 'who hear voices or see visions|who hear voices|hearing voices'],
  ['recovery-substance', 'in sobriety|in recovery from addiction|in recovery from alcohol|in addiction recovery'],
  ['recovery-process', 'in recovery from gambling|in recovery from compulsive overeating|in recovery from gaming'],
  ['ed-recovery', 'in recovery from an eating disorder|in recovery from eating disorders|in eating disorder recovery'],
  ['mobility', 'who use a wheelchair|in wheelchairs'],
  [
    'suicide-loss',
    'who have lost someone to suicide|who has lost someone to suicide|bereaved by suicide|who have been bereaved by suicide|who lost someone to suicide|who have lost a loved one to suicide',
  ],
  [
    'bereaved',
    'who have lost someone|who has lost someone|who have lost a partner|who has lost a partner|who have lost a loved one|who has lost a loved one|who have lost a child|whose partner has died|whose child has died|whose baby has died|who have lost a baby|who have lost a spouse|who have been bereaved|who has been bereaved|experiencing bereavement|who is grieving|who are grieving|who have lost a parent|who lost a partner|who have experienced bereavement|who lost someone',
  ],
  ['muslim', 'new to islam'],
  ['refugees', 'seeking asylum|seeking sanctuary'],
  ['unhoused', 'experiencing homelessness|without a home|sleeping rough'],
  [
    'caregivers',
    'who look after someone|who care for someone|who looks after someone|who cares for someone|caring for someone|looking after someone',
  ],
  ['trans', 'questioning their gender|exploring their gender|questioning their gender identity'],
  ['low-income', 'on low incomes|on a low income'],
  [
    'dv-survivors',
    'who have experienced domestic abuse|who have experienced domestic violence|affected by domestic abuse|who have lived with domestic abuse',
  ],
  ['sa-survivors', 'who have experienced sexual violence|who have experienced sexual assault'],
  ['women', 'who identify as women|who identifies as a woman|identifying as women'],
  ['men', 'who identify as men|who identifies as a man'],
];

const ANYBODY =
  'people|folks|folk|folx|adults|adult|persons|person|individuals|members|member|participants|readers|singers|walkers|artists|musicians|writers|makers|gamers|runners|hikers|climbers|swimmers|knitters|poets|creatives|professionals|entrepreneurs|parents-to-be|patients|survivors|sufferers|children|child|kids|babies|toddlers|sons|daughters|loved ones|leaders|leader|facilitators|facilitator|instructors|instructor|teachers|teacher|tutors|tutor|hosts|host|volunteers|volunteer|organisers|organizers|organiser|organizer|guides|guide|moderators|moderator|clergy|therapists|therapist|coaches|coach|anyone|anybody|someone|those|peers|couples|families|speakers|users|community|communities|partners|guests|mates|lovers|scientists|engineers|questioning|or questioning|all those|anyone else|femmes|femme|identifying|identified|workers|employees|residents|neighbours|neighbors|relatives|friends';

/** Every community word of English, longest first. */
export const COMMUNITY_WORDS: readonly CommunityWord[] = [
  ...words('person', '', ANYBODY),
  ...ADJECTIVES.flatMap(([ids, phrases]) => words('adj', ids, phrases)),
  ...PERSONS.flatMap(([ids, phrases]) => words('noun', ids, phrases)),
  ...CONDITIONS.flatMap(([ids, phrases]) => words('cond', ids, phrases)),
  ...AFTER_PERSONS.flatMap(([ids, phrases]) => words('post', ids, phrases)),
].toSorted((a, b) => b.phrase.length - a.phrase.length);

export const IDIOM_WORDS: readonly string[] = IDIOMS.split('|');

/** Communities that say how old or what kin somebody is: beside another community they add nothing to whose family it is. */
export const AGES: ReadonlySet<string> = new Set(['youth', 'young-adult', 'midlife', 'older-adult']);

/** Whose kin a gathering is for when "of …" follows. */
export const KIN: ReadonlySet<string> = new Set([
  'parents',
  'caregivers',
  'new-parents',
  'single-parents',
  'grandparents-raising',
  'foster-adoptive',
  'military-family',
]);

/** Communities that are hated for what they are; a group that shuts one of these out is hostile, not merely closed. */
export const HATED: ReadonlySet<string> = new Set([
  'lgbtq',
  'lesbian',
  'gay',
  'bi',
  'ace-aro',
  'trans',
  'nonbinary',
  'intersex',
  'black',
  'indigenous',
  'latine',
  'asian',
  'mena',
  'pacific',
  'multiracial',
  'bipoc',
  'disabled',
  'deaf',
  'blind',
  'autistic',
  'immigrants',
  'refugees',
  'jewish',
  'muslim',
  'hindu',
  'sikh',
]);
