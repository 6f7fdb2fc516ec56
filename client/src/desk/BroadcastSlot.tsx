export function BroadcastSlot(_props: { wide: boolean }) {
  return null;
}
