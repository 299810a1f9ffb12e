import * as z from 'zod/mini';
import { type InvoiceReference, reference } from '../sightings/reference';

/** A reference that came from outside: well formed for its kind, nothing beside kind and value. */
export const referenceSchema: z.ZodMiniType<InvoiceReference> = z
  .strictObject({
    kind: z.enum(['id', 'number', 'publicId', 'any']),
    value: z.string().check(z.maxLength(40)),
  })
  .check(z.refine(({ kind, value }) => reference(kind, value)?.kind === kind));
