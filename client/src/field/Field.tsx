export function Field() {
  return <main>Field</main>;
}
