export function Setup() {
  return <main>Setup</main>;
}
