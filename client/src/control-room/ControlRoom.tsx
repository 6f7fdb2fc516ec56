export function ControlRoom() {
  return <main>ControlRoom</main>;
}
