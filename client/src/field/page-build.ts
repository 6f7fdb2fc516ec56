/** The build of this page, which may come from the phone's own cache; null when it does not say. */
export function pageBuild(): string | null {
  const told = document.querySelector<HTMLMetaElement>('meta[name="nachtwacht-build"]')?.content;
  return told && !told.startsWith('__') ? told : null;
}
