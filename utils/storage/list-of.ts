import * as z from 'zod/mini';

/** A list whose entries are parsed one by one, so that one that is broken does not cost the others. */
export function listOf<T>(entry: z.ZodMiniType<T>): z.ZodMiniType<T[]> {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((entries) =>
      entries.flatMap((candidate) => {
        const parsed = entry.safeParse(candidate);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}
