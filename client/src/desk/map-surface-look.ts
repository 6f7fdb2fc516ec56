/** What lies over the map: the one kind of elevation. */
export const mapSurface = {
  border: '1px solid var(--line)',
  borderRadius: 8,
  background: 'var(--surface)',
  boxShadow: '0 4px 16px rgb(0 0 0 / .24)',
} as const;
