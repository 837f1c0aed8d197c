/**
 * The codes of each programme, as `CODE=meaning|CODE=meaning`; `*` marks a set text or topic, `@xx` a language. The same letters
 * mean different things in different programmes: `NS` needs support or non-smoking, `NC` newcomers, `T` transgender, a text or
 * tools, `GL` gay and lesbian or graphic language, `B` a big book, a book or a business. Codes are facts of the Meeting Guide format
 * (its table of 2026-03-06) and of the WordPress plugin (August 2026).
 */
export const PROGRAMS: Readonly<Record<string, string>> = {
  aa:
    'O=Open|C=Closed|X=Wheelchair access|XB=Accessible toilet|ASL=Sign language|FF=Fragrance free|SM=Smoking permitted|OUT=Outdoor|' +
    'POA=Attendance proof|XT=Cross talk|DB=Digital basket|BA=Child care|CF=Child-friendly|AL=Concurrent with Alateen|' +
    'AL-AN=Concurrent with Al-Anon|M=Men|W=Women|NB=Non-binary|T=Transgender|G=Gay|L=Lesbian|BI=Bisexual|LGBTQ=LGBTQ+|' +
    'Y=Young people|SEN=Seniors|POC=People of colour|N=Indigenous|NDG=Indigenous|P=Professionals|A=Secular|DD=Dual diagnosis|' +
    'BE=Newcomers|11=11th step meditation|12x12=12 steps and 12 traditions*|ABSI=As Bill Sees It*|B=Big Book*|BRK=Breakfast|' +
    'CAN=Candlelight|D=Discussion|DR=Daily Reflections*|GR=Grapevine*|H=Birthday|LIT=Literature*|LS=Living Sober*|MED=Meditation|' +
    'SP=Speaker|ST=Steps*|TR=Traditions*|S=Spanish@es|BV-I=Blind and partially sighted|D-HOH=Deaf and hard of hearing|' +
    'LO-I=Loners and isolationists|QSL=Quebec Sign Language|RSL=Russian Sign Language',
  'al-anon':
    'O=Families, friends and observers|C=Families and friends only|X=Wheelchair access|ASL=Sign language|FF=Fragrance free|' +
    'SM=Smoking permitted|AC=Adult children|Y=Alateen|A=Atheist and agnostic|BA=Child care|BE=Newcomers|AA=Concurrent with AA|' +
    'AL=Concurrent with Alateen|G=Gay|L=Lesbian|LGBTQIA=LGBTQ+|M=Men|W=Women|POA=Parents of alcoholics|POC=People of colour|SP=Speaker|' +
    'ST=Steps*|T=Transgender|YA=Young adults|S=Spanish@es',
  aca:
    'O=Open|C=Closed|X=Wheelchair access|ASL=Sign language|FF=Fragrance free|SM=Smoking permitted|CAP=Captions|CC=Child care|' +
    'A=Age 18 and over|ANH=A New Hope*|AV=Audio and visual|B=Book study*|BEG=Newcomers|POC=People of colour|COS=Concepts of service*|' +
    'D=Discussion|T=Fellowship text*|G=Gay and lesbian|LLW=Laundry lists workbook*|LGBTQ=LGBTQ+|LPG=Loving parent guidebook*|M=Men|' +
    'W=Women|NS=Needs support|S=Speaker|ST=Steps*|SMR=Strengthening My Recovery*|TEEN=Teens, 12 to 18|TR=Traditions*|WOR=Workshop|' +
    'Y=Yellow workbook*|YA=Young adults, 18 to 26|SP=Spanish@es',
  cma:
    'O=Open|C=Closed|X=Wheelchair access|XB=Accessible toilet|ASL=Sign language|SM=Smoking permitted|OUT=Outdoor|LGBTQ=LGBTQ+|' +
    'LIT=Literature*|M=Men|W=Women|BE=Newcomers|POC=People of colour|SP=Speaker|ST=Steps*|T=Transgender|Y=Young people|S=Spanish@es',
  coda:
    'O=Open|C=Closed|X=Wheelchair access|ASL=Sign language|FF=Fragrance free|SM=Smoking permitted|A=Atheist and agnostic|BA=Child care|' +
    'CF=Child-friendly|BE=Newcomers|B=Book study*|H=Chips|CAN=Candlelight|AL-AN=Concurrent with Al-Anon|AL=Concurrent with Alateen|' +
    'XT=Cross talk|DLY=Daily|G=Gay|L=Lesbian|LGBTQ=LGBTQ+|T=Transgender|GR=Grapevine*|LIT=Literature*|MED=Meditation|M=Men|W=Women|' +
    'QA=Questions and answers|READ=Reading|SHARE=Sharing|SP=Speaker|ST=Steps*|TEEN=Teens|D=Discussion|TR=Traditions*|WRITE=Writing|' +
    'Y=Young people|S=Spanish@es',
  ca:
    'O=Open|C=Closed|X=Wheelchair access|ASL=Sign language|FF=Fragrance free|SM=Smoking permitted|11=11th step meditation|' +
    '12x12=12 steps and 12 traditions*|ABSI=As Bill Sees It*|A=Atheist and agnostic|BA=Child care|CF=Child-friendly|B=Big Book*|' +
    'H=Birthday|BRK=Breakfast|BUS=Business|CAN=Candlelight|AL-AN=Concurrent with Al-Anon|AL=Concurrent with Alateen|XT=Cross talk|' +
    'DR=Daily Reflections*|D=Discussion|DD=Dual diagnosis|G=Gay|L=Lesbian|LGBTQ=LGBTQ+|T=Transgender|GR=Grapevine*|LIT=Literature*|' +
    'LS=Living Sober*|MED=Meditation|M=Men|W=Women|N=Indigenous|BE=Newcomers|SP=Speaker|ST=Steps*|TR=Traditions*|Y=Young people|S=Spanish@es',
  'cea-how':
    '12x12=12 steps and 12 traditions*|AACOA=AA Comes of Age*|ABSI=As Bill Sees It*|B=Big Book*|BOOK=Book study*|CTB=Came to Believe*|' +
    'CEA-HOW=Concept and tools*|DR=Daily Reflections*|HJF=Happy, Joyous and Free*|LS=Living Sober*|MAINT=Maintenance|MED=Meditation|' +
    'SP=Pitch and speaker|PROM=Promises*|RANDR=Relapse and recovery*|ST=Steps*|D=Discussion',
  da:
    'O=Open|C=Closed|X=Wheelchair access|M=Men|W=Women|AB=Abundance|AR=Artists|B=Business owners|CL=Clutter|N=Numbers|P=Prosperity|' +
    'SP=Speaker|ST=Steps*|TI=Time|TO=Toolkit|V=Vision',
  daa:
    'O=Open|C=Closed|M=Men|W=Women|12x12=12 steps and 12 traditions*|BA=Child care|B=Big Book*|D=Discussion|ST=Steps*|SS=Speaker|' +
    'YP=Young people',
  eda:
    'O=Open|C=Closed|X=Wheelchair access|XB=Accessible toilet|OUT=Outdoor|11=11th step meditation|12x12=12 steps and 12 traditions*|' +
    "BA=Child care|CF=Child-friendly|BEG=Newcomers|B=Big Book*|CC=Chair's choice|NDG=Indigenous|LIT=Literature*|LGBTQ=LGBTQ+|" +
    'MED=Meditation|M=Men|W=Women|POC=People of colour|RF=Format varies|A=Secular|SEN=Seniors|SP=Speaker|ST=Steps*|TO=Discussion|' +
    'TR=Traditions*|T=Transgender|WR=Writing|Y=Young people|S=Spanish@es',
  ga:
    'O=Open|C=Closed|X=Wheelchair access|ASL=Sign language|SM=Smoking permitted|20=Newcomers|BA=Child care|CF=Child-friendly|B=Big Book*|' +
    'CAN=Candlelight|GAA=Together with Gam-Anon|COM=Comment|CRC=Cross talk|XT=Cross talk|DR=Daily Reflections*|D=Discussion|GAM=Gam-Anon|' +
    'LIT=Literature*|LGBTQ=LGBTQ+|MED=Meditation|M=Men|W=Women|BE=Newcomers|PAR=Parking meters|SP=Speaker|ST=Steps*|TOP=Topic*|' +
    'TR=Traditions*|Y=Young people|S=Spanish@es',
  ha:
    'O=Open|C=Closed|X=Wheelchair access|NS=Non-smoking|SMOK=Smoking permitted|CPT=Concepts*|BT=Basic Text*|BEG=Newcomers|CAN=Candlelight|' +
    'CW=Child-friendly|DISC=Discussion|GL=Gay and lesbian|IP=Pamphlet*|IW=It Works*|JFT=Just for Today*|LIT=Literature*|LC=Living Clean*|' +
    'M=Men|W=Women|MED=Meditation|QA=Questions and answers|RA=Restricted access|SPK=Speaker|STEP=Steps*|SWG=Step guide*|TOP=Topic*|' +
    'TRAD=Traditions*|VAR=Format varies|Y=Young people',
  ma:
    'O=Open|C=Closed|X=Wheelchair access|CCAP=Closed captions|OUT=Outdoor|BB=Book study*|BE=Newcomers|D=Discussion|H=Chips|M=Men|W=Women|' +
    'MED=Meditation|NB=Non-binary|POC=People of colour|SP=Speaker|T=Transgender|Y=Young people|LGBTQI+=LGBTQ+',
  na:
    'O=Open|C=Closed|X=Wheelchair access|NS=Non-smoking|SMOK=Smoking permitted|CPT=Concepts*|BT=Basic Text*|BEG=Newcomers|CAN=Candlelight|' +
    'CW=Child-friendly|DISC=Discussion|GL=Gay and lesbian|IP=Pamphlet*|IW=It Works*|JFT=Just for Today*|LIT=Literature*|LC=Living Clean*|' +
    'M=Men|W=Women|MED=Meditation|QA=Questions and answers|RA=Restricted access|SPAD=Spiritual principle a day*|SPK=Speaker|STEP=Steps*|' +
    'SWG=Step guide*|TOP=Topic*|TRAD=Traditions*|VAR=Format varies|Y=Young people',
  oa:
    '11TH=11th step|90D=90 day|AA12=12 steps and 12 traditions*|AIB=Ask-it basket|B=Big Book*|DOC=Dignity of choice|FT=For Today*|' +
    'LI=Lifeline*|LIS=Lifeline sampler*|LIT=Literature*|MAIN=Maintenance|MED=Meditation|NEWB=New beginnings|BE=Newcomers|HOW=OA HOW|' +
    'OA23=Second and third edition*|ST=Steps*|RELA=Relapse and 12th step within*|SSP=Seeking the Spiritual Path*|SP=Speaker|' +
    'SD=Speaker and discussion|SPIR=Spirituality*|TEEN=Teen friendly|PROM=Promises*|TOOL=Tools*|D=Discussion|MISC=Format varies|' +
    'VOR=Voices of Recovery*|WORK=Workbook*|WRIT=Writing',
  pal: '',
  rca: 'O=Open|C=Closed|SP=Speaker',
  rd:
    'O=Open|C=Closed|WA=Wheelchair access|CC=Child care|DF=Dog friendly|BE=Newcomers|BB=Book study*|8F=Eightfold path*|IS=Inquiry study*|' +
    'IW=Inquiry writing|LGBTQ=LGBTQ+|M=Men|W=Women|MI=Mindfulness practice|PR=Process addictions',
  rr:
    'O=Open|C=Closed|WA=Wheelchair access|CC=Child care|DF=Dog friendly|BE=Newcomers|BB=Book study*|8F=Eightfold path*|' +
    'IS=Inventory study*|IW=Inventory writing|LGBTQ=LGBTQ+|M=Men|W=Women|MI=Mindfulness practice|PR=Process addictions',
  saa: 'O=Open|C=Closed|M=Men|W=Women|LGBTQ=LGBTQ+|ST=Steps*',
  sa: 'O=Open|C=Closed|M=Men|W=Women|BE=Newcomers|B=Book study*|MED=Meditation|MI=Mixed|PP=Primary purpose|SP=Speaker|ST=Steps*',
  sca: 'O=Open|C=Closed|BE=Newcomers|H=Chips|COURT=Court|D=Discussion|GL=Graphic language|SP=Speaker|ST=Steps*',
  slaa:
    'O=Open|C=Closed|X=Wheelchair access|FF=Fragrance free|12x12=Framework for living*|ALLG=All genders|AN=Anorexia focus|' +
    'ASOG=State of Grace*|POA=Attendance proof|BDSM=BDSM focus|B=Book study*|CAM=Camera on|BA=Child care|H=Chips|XT=Cross talk|' +
    'FTSY=Fantasy|GC=Getting current|HOW=HOW meeting|HR=Healthy relationships*|LEG=Legal consequences|LGBTQ=LGBTQ+|LIT=Literature*|' +
    'MED=Meditation|M=Men|W=Women|MULT=Multiple addictions|NEUR=Neurodivergent|NC=Newcomers|POC=People of colour|PRI=Prison|' +
    'SCRE=Screened|A=Secular|SEN=Seniors|SWKR=Sex workers|SP=Speaker|SPEC=Special interest|SPON=Sponsorship|ST=Steps*|S123=Steps 1 to 3*|' +
    'D=Discussion|TOPL=Top lines|TR=Traditions*|TRMA=Trauma focus|VFOR=Format varies|WDRL=Withdrawal|Y=Young people|S=Spanish@es',
  sia:
    'O=Open|C=Closed|X=Wheelchair access|XB=Accessible toilet|ASL=Sign language|FF=Fragrance free|12x12=12 steps and 12 traditions*|' +
    'B=Big Book*|GQ=Genderqueer|NDG=Indigenous|N=Indigenous|LGBTQ=LGBTQ+|LIT=Literature*|M=Men|W=Women|BE=Newcomers|OSH=Open share|' +
    'POC=People of colour|RIT=Ritual abuse|SP=Speaker|ST=Steps*|STW=Steps workshop*|T=Transgender|S=Spanish@es|UA=Ukrainian@uk',
  ua: 'BIPOC=People of colour|M=Men|W=Women|ST=Steps*|T=Tools*',
  va: 'O=Open|C=Closed|12x12=12 steps and 12 traditions*|BE=Newcomers',
};

/** Letters that another format of the same rooms (BMLT) has given another meaning: no feed of an unknown programme may use them. */
export const ELSEWHERE =
  'NC=No children|SL=American Sign Language|CS=Children under supervision|RA=Restricted attendance';

/** In every programme. */
export const EVERYWHERE = 'ONL=Online|TC=Location temporarily closed';
