export const LIST_WEEKS = [1, 2, 4, 8] as const;

/** How many weeks ahead the list page looks. */
export type ListWeeks = (typeof LIST_WEEKS)[number];
