export function Join() {
  return <main>Join</main>;
}
