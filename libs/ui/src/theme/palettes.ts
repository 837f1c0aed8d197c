/** Every colour the interface knows, by what it is for. */
export type Palette = {
  readonly background: string;
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly link: string;
  readonly button: string;
  readonly 'on-button': string;
  /** Borders of things one can type in or press: at least 3:1. */
  readonly border: string;
  /** Lines that only separate; they carry no meaning. */
  readonly line: string;
  readonly focus: string;
  readonly error: string;
  readonly 'error-background': string;
  readonly 'notice-background': string;
  readonly matches: string;
  readonly 'matches-background': string;
  readonly partly: string;
  readonly 'partly-background': string;
  readonly differs: string;
  readonly 'differs-background': string;
  readonly unknown: string;
  readonly 'unknown-background': string;
  /** The light in the mark; never carries text. */
  readonly glow: string;
};

const facts = {
  matches: '#23482F',
  'matches-background': '#E4EFE4',
  partly: '#5A4300',
  'partly-background': '#F8EBCB',
  differs: '#6B2B22',
  'differs-background': '#F6E1DB',
  unknown: '#45484C',
  'unknown-background': '#E7E6E1',
} as const;

/** Softened contrast on cream: kinder to many autistic and dyslexic readers, so the default; a choice, not the only one. */
const calm: Palette = {
  background: '#F6F3EC',
  surface: '#FDFBF7',
  text: '#2B2D2F',
  quiet: '#565A5E',
  link: '#1F5673',
  button: '#2F6177',
  'on-button': '#FFFFFF',
  border: '#827D70',
  line: '#DFD9CC',
  focus: '#1F5673',
  error: '#8E1F14',
  'error-background': '#FAECE8',
  'notice-background': '#E8EFF1',
  ...facts,
  glow: '#E0A63C',
};

const standard: Palette = {
  background: '#FFFFFF',
  surface: '#FFFFFF',
  text: '#1B1C1E',
  quiet: '#4A4E52',
  link: '#0B4A6F',
  button: '#17506B',
  'on-button': '#FFFFFF',
  border: '#6B6F73',
  line: '#CFD2D4',
  focus: '#0B4A6F',
  error: '#8E1F14',
  'error-background': '#FDF0ED',
  'notice-background': '#EDF3F6',
  ...facts,
  glow: '#D9982B',
};

const dusk: Palette = {
  background: '#23262A',
  surface: '#2A2E33',
  text: '#E4E0D8',
  quiet: '#B8B4AC',
  link: '#9CC7DC',
  button: '#9CC7DC',
  'on-button': '#1B2226',
  border: '#8A8D93',
  line: '#42474D',
  focus: '#F0D9A0',
  error: '#F4B8AE',
  'error-background': '#3B2A29',
  'notice-background': '#2B373E',
  matches: '#C3E3C8',
  'matches-background': '#2B3D31',
  partly: '#F2DCA6',
  'partly-background': '#3E3727',
  differs: '#F2C2B8',
  'differs-background': '#422E2B',
  unknown: '#D6D3CC',
  'unknown-background': '#3A3D42',
  glow: '#F0C36A',
};

/** What `prefers-contrast: more` makes of a light theme. */
const strong: Palette = {
  ...standard,
  text: '#000000',
  quiet: '#242628',
  link: '#003A5C',
  button: '#003A5C',
  border: '#000000',
  line: '#4A4E52',
  focus: '#000000',
};

/** What `prefers-contrast: more` makes of the dark theme. */
const strongDusk: Palette = {
  ...dusk,
  background: '#000000',
  surface: '#000000',
  text: '#FFFFFF',
  quiet: '#E4E0D8',
  link: '#C4E4F4',
  button: '#C4E4F4',
  border: '#FFFFFF',
  line: '#B2AEA6',
};

export const PALETTES = { calm, standard, dusk, strong, strongDusk } as const;
