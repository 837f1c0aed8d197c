/** The letters of a British postcode, the town that they stand for, and how far (km) the area reaches where it is no usual one. */
export type PostcodeArea = { readonly town: string; readonly region: string; readonly km: number };

const USUAL_KM = 30;

// The post towns are Royal Mail's; where a town lies is looked up, never written here. The wide ones were read off a map of the areas.
const ENGLAND =
  'AL St Albans,B Birmingham,BA Bath,BB Blackburn,BD Bradford,BH Bournemouth,BL Bolton,BN Brighton,BR Bromley,BS Bristol,CA Carlisle 60,' +
  'CB Cambridge,CH Chester,CM Chelmsford,CO Colchester,CR Croydon,CT Canterbury,CV Coventry,CW Crewe,DA Dartford,DE Derby,' +
  'DH Durham,DL Darlington 60,DN Doncaster 60,DT Dorchester,DY Dudley,E London,EC London,EN Enfield,EX Exeter 60,FY Blackpool,' +
  'GL Gloucester 40,GU Guildford,HA Harrow,HD Huddersfield,HG Harrogate,HP Hemel Hempstead 40,HR Hereford 40,HU Hull,HX Halifax,IG Ilford,' +
  'IP Ipswich 60,KT Kingston upon Thames,L Liverpool,LA Lancaster 60,LE Leicester,LN Lincoln 40,LS Leeds,LU Luton,M Manchester,ME Rochester,' +
  'MK Milton Keynes,N London,NE Newcastle upon Tyne 70,NG Nottingham 40,NN Northampton,NR Norwich 50,NW London,OL Oldham,OX Oxford 40,' +
  'PE Peterborough 70,PL Plymouth 60,PO Portsmouth 40,PR Preston,RG Reading 40,RH Redhill 40,RM Romford,S Sheffield,SE London,SG Stevenage,' +
  'SK Stockport 40,SL Slough,SM Sutton,SN Swindon 40,SO Southampton,SP Salisbury 40,SR Sunderland,SS Southend-on-Sea,ST Stoke-on-Trent,' +
  'SW London,TA Taunton 50,TF Telford,TN Tonbridge 60,TQ Torquay 40,TR Truro 70,TS Middlesbrough,TW Twickenham,UB Southall,W London,' +
  'WA Warrington,WC London,WD Watford,WF Wakefield,WN Wigan,WR Worcester,WS Walsall,WV Wolverhampton,YO York 70';
const WALES = 'CF Cardiff 40,LD Llandrindod Wells 50,LL Llandudno 90,NP Newport 40,SA Swansea 110,SY Shrewsbury 110';
const SCOTLAND =
  'AB Aberdeen 90,DD Dundee 50,DG Dumfries 100,EH Edinburgh 50,FK Falkirk 70,G Glasgow 40,HS Stornoway 90,IV Inverness 120,' +
  'KA Kilmarnock 60,KW Kirkwall 100,KY Kirkcaldy 40,ML Motherwell 50,PA Paisley 140,PH Perth 130,TD Galashiels 70,ZE Lerwick 80';
const NORTHERN_IRELAND = 'BT Belfast 120';

/** All of them but those of the forces and of the islands that are no part of the country. Shrewsbury is English; its area is half Welsh. */
export const POSTCODE_AREAS: ReadonlyMap<string, PostcodeArea> = new Map(
  [
    ['ENG', ENGLAND],
    ['WLS', WALES],
    ['SCT', SCOTLAND],
    ['NIR', NORTHERN_IRELAND],
  ].flatMap(([region = '', list = '']) =>
    list.split(',').map((entry) => {
      const [, letters = '', town = '', km] = /^(\S+) (\D+?)(?: (\d+))?$/u.exec(entry) ?? [];
      return [
        letters,
        { town, region: letters === 'SY' ? 'ENG' : region, km: km === undefined ? USUAL_KM : Number(km) },
      ] as const;
    }),
  ),
);

/** `LS` of "LS6 2AB". */
export function areaOf(postcode: string): string {
  return /^[A-Z]{1,2}/iu.exec(postcode)?.[0].toUpperCase() ?? '';
}
