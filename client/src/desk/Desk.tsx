export function Desk() {
  return <main>Desk</main>;
}
