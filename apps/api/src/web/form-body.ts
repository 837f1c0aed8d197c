import { z } from 'zod';

/** A posted form: names and texts, several for a field that can be sent more than once. Lengths are bounded by the body limit. */
export const FormBody = z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({});
export type FormBody = z.infer<typeof FormBody>;
