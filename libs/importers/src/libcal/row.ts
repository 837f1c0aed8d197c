/** One event as LibCal says it, in whichever of its forms. */
export type Row = {
  readonly id: string | null;
  readonly title: string;
  /** `2026-11-24 18:30:00`, on the library's own clock. */
  readonly start: string | null;
  readonly end: string | null;
  readonly allDay: boolean;
  readonly url: string | null;
  readonly image: string | null;
  readonly description: string;
  /** The branch, and the room in it. */
  readonly campus: string | null;
  readonly location: string | null;
  readonly online: boolean | null;
  readonly audiences: readonly string[];
  readonly categories: readonly string[];
  readonly cost: string | null;
  readonly registration: boolean | null;
  /** The field that says so. */
  readonly registrationField: string;
  readonly seats: number | null;
  readonly seatsLeft: number | null;
  readonly waitlist: boolean | null;
  readonly where: string;
};
