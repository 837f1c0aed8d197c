import { z } from 'zod';

/** Ids of rows are random UUIDs (version 7 from the database), branded so that one kind cannot be passed for another. */
export const SourceId = z.uuid().brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

export const SnapshotId = z.uuid().brand<'SnapshotId'>();
export type SnapshotId = z.infer<typeof SnapshotId>;

export const ListingId = z.uuid().brand<'ListingId'>();
export type ListingId = z.infer<typeof ListingId>;

export const GatheringId = z.uuid().brand<'GatheringId'>();
export type GatheringId = z.infer<typeof GatheringId>;

export const PracticeId = z.uuid().brand<'PracticeId'>();
export type PracticeId = z.infer<typeof PracticeId>;

export const TherapistId = z.uuid().brand<'TherapistId'>();
export type TherapistId = z.infer<typeof TherapistId>;

export const ClientId = z.uuid().brand<'ClientId'>();
export type ClientId = z.infer<typeof ClientId>;

export const ShortlistId = z.uuid().brand<'ShortlistId'>();
export type ShortlistId = z.infer<typeof ShortlistId>;

export const SubmissionId = z.uuid().brand<'SubmissionId'>();
export type SubmissionId = z.infer<typeof SubmissionId>;

export const LinkOutId = z.uuid().brand<'LinkOutId'>();
export type LinkOutId = z.infer<typeof LinkOutId>;

export const DeadLetterId = z.uuid().brand<'DeadLetterId'>();
export type DeadLetterId = z.infer<typeof DeadLetterId>;

export const MailId = z.uuid().brand<'MailId'>();
export type MailId = z.infer<typeof MailId>;
