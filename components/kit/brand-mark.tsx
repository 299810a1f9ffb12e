/** The extension's mark, as on its toolbar icon; decoration beside the name. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect x="4" y="4" width="120" height="120" rx="28" fill="#0f6b5c" />
      <g fill="none" stroke="#fff" stroke-width="11" stroke-linecap="round" stroke-linejoin="round">
        <path d="M55 73a19 19 0 0 0 28 2l14-14a19 19 0 0 0-27-27l-8 8" />
        <path d="M73 55a19 19 0 0 0-28-2L31 67a19 19 0 0 0 27 27l8-8" />
      </g>
    </svg>
  );
}
