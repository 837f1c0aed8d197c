import { z } from 'zod';

export const Role = z.enum(['therapist', 'owner', 'moderator']);
export type Role = z.infer<typeof Role>;
