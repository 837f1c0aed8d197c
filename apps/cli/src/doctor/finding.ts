/** How one part is: `ill` needs somebody to do something, `note` is worth knowing. */
export type Finding = { readonly what: string; readonly state: 'well' | 'note' | 'ill'; readonly sentence: string };
