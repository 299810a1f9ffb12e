/** Short names for ids, one for each text and no two alike: "Byrån AB" becomes `byran-ab`. */
export function slugs(texts: string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const base =
      plain
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 40) || 'unnamed';
    let slug = base;
    for (let count = 2; taken.has(slug); count++) slug = `${base}-${count}`;
    taken.add(slug);
    return slug;
  });
}
