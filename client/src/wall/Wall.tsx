export function Wall() {
  return <main>Wall</main>;
}
