import { create } from 'qrcode';
import { useMemo } from 'react';

/** A link as a QR code, drawn as one path: sharp on paper at any size. */
export function QrCode({ text, label, size }: { text: string; label: string; size: number }) {
  const { path, modules } = useMemo(() => drawQr(text), [text]);
  return (
    <svg width={size} height={size} viewBox={`-2 -2 ${modules + 4} ${modules + 4}`} role="img" aria-label={label}>
      <rect x="-2" y="-2" width={modules + 4} height={modules + 4} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

function drawQr(text: string): { path: string; modules: number } {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  data.forEach((dark, index) => {
    if (dark) path += `M${index % size} ${Math.floor(index / size)}h1v1h-1z`;
  });
  return { path, modules: size };
}
