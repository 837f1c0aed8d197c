import type { Case, Cases } from './case.js';

const says = (value: Case['says'][number] | null, texts: readonly string[]): Cases['cases'] =>
  texts.map((text) => ({ text, says: value === null ? [] : [value] }));

/** Labels with an answer beside them, and prose that only looks like it. */
export const FORM_FIELD_CASES: readonly Cases[] = [
  {
    attribute: 'access.step-free',
    cases: [
      ...says('no', [
        'Step-free access: No',
        'Wheelchair accessible: no',
        'Wheelchair access - No',
        'Wheelchair Access: None',
        'Wheelchair accessible [ ] yes [x] no',
        'Wheelchair accessible: ☐ Yes ☑ No',
        'Wheelchair accessible: Yes ☐ No ☑',
        'Wheelchair accessible ( ) yes (x) no',
        'Wheelchair accessible? [ ] Yes [x] No',
        'Wheelchair accessible? ✗',
        'Step free: ✗',
        '❌ Step-free access',
        'Step-free access:\nNo',
        'Step-free access\nNo\nQuiet room\nYes',
        'Step-free access = no',
        'Step-free access | no',
        'Wheelchair access → no',
        '**Step-free access:** No',
        'Step-free access to the building: no',
        'Wheelchair accessible (main hall): no',
        'Step-free access (Y/N): N',
        'Wheelchair accessible No',
        'Step-free access: not at the moment',
        'Step-free access: sadly not.',
        'Step-free access: No, sorry',
        'Is the venue step-free: no',
        'Venue: step-free: no; parking: yes',
        'Lift: no',
        'Ramp - none',
        'Lift: out of order',
        'Stairs: yes',
      ]),
      ...says('yes', [
        'Step-free access: Yes',
        'Wheelchair accessible - yes',
        'Wheelchair accessible [x] yes [ ] no',
        'Wheelchair accessible: Yes ☑ No ☐',
        'Step free: ✓',
        '☑ Step-free access',
        '[x] Step-free access\n[ ] Quiet room',
        'Wheelchair access: no steps',
        'Wheelchair access: no problem.',
        'Access: step-free',
        'Steps: none',
        'Lift: yes',
        'Step-free access: no steps anywhere.',
        'Step-free venue. No booking needed.',
        'Step-free access throughout - no stairs, no steps.',
        'Step-free throughout | No cameras',
        'Step-free hall\nNo booking needed',
      ]),
      ...says('unknown', [
        'Wheelchair accessible: unknown',
        'Wheelchair accessible: TBC',
        'Step-free access: not sure',
        'Wheelchair access: to be confirmed',
        'Step-free access: ?',
      ]),
      ...says('limited', [
        'Step-free access: partial',
        'Wheelchair access: partly.',
        'Step-free access: yes, via the side door',
      ]),
      ...says(null, [
        'Wheelchair accessible: N/A',
        'Step-free access: -',
        'Wheelchair accessible: [ ] yes [ ] no',
        'Wheelchair accessible? Yes / No',
        'Wheelchair accessible [x] yes [x] no',
        '[ ] Step-free access',
        'Step-free access: not applicable',
      ]),
    ],
  },
  {
    attribute: 'sensory.quiet-space',
    cases: [
      ...says('no', [
        'Quiet room: no',
        '✓ Step-free access ✗ Quiet room',
        'Step-free ✓ Quiet room ✗',
        'Quiet space: no',
        'Quiet room available: not yet',
      ]),
      ...says('yes', ['Quiet room: yes', 'A quiet room is open all day - no need to ask.', 'Quiet room | No cameras']),
      ...says('on_request', ['Quiet room: on request']),
    ],
  },
  {
    attribute: 'access.captions',
    cases: [
      ...says('none', ['Captions: no', 'Live captions: no', 'Subtitles: none']),
      ...says('closed', ['Captions: yes']),
    ],
  },
  {
    attribute: 'social.camera',
    cases: [
      ...says(null, ['Cameras off: not allowed']),
      ...says('off-ok', ['Camera required: no', 'Cameras on: not required', 'Cameras off: yes']),
      ...says('required', ['Camera required: yes']),
    ],
  },
  {
    attribute: 'access.cost',
    cases: [
      ...says(null, ['Free: no', 'Free entry: no']),
      ...says({ kind: 'free' }, [
        'Free: yes',
        'Cost: Free',
        'Free - no need to book.',
        'Free entry\nNo booking needed',
      ]),
    ],
  },
  {
    attribute: 'group.led-by',
    cases: [
      ...says(null, ['Peer-led: no', 'Therapist-led: no', '✗ Peer-led']),
      ...says('peer', ['Peer-led: yes', 'Peer-led - nobody is an expert.']),
    ],
  },
  {
    attribute: 'group.eligibility',
    cases: [
      ...says('open', ['Referral required: no', 'Membership required: no']),
      ...says('referral', ['Referral required: yes']),
      ...says(null, ['Members only: no']),
      ...says('members', ['Members only: yes']),
    ],
  },
  {
    attribute: 'identity.relation',
    cases: [
      ...says(null, [
        'Women only: no',
        'LGBTQ+ affirming: no',
        'Women only? No.',
        'Women only [ ] yes [x] no',
        'Women only: N/A',
      ]),
      ...says('closed_to:women', [
        'Women only: yes',
        'Women only? Yes.',
        'Women only - no exceptions.',
        'Women only: no men please.',
        'Women only [x] yes [ ] no',
        'Women only. No need to book.',
      ]),
    ],
  },
];
