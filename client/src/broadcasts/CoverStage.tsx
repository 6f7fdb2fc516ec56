import { styled } from '@mui/material/styles';
import type { CoverBox } from '@nachtwacht/shared/broadcasts/photos.ts';
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boxBetween, type Corner, moveBox, pressOnBox, sizeBox } from './cover-boxes.ts';

const Stage = styled('div')({
  position: 'relative',
  justifySelf: 'center',
  alignSelf: 'center',
  lineHeight: 0,
  cursor: 'crosshair',
  touchAction: 'none',
  userSelect: 'none',
  '& img': { display: 'block', maxWidth: '100%', maxHeight: 'calc(92vh - 190px)', pointerEvents: 'none' },
});

const Box = styled('button')({
  position: 'absolute',
  padding: 0,
  border: 0,
  borderRadius: 0,
  background: '#000',
  boxShadow: '0 0 0 1px #fff',
  cursor: 'move',
  '&:focus-visible': { outline: '3px solid var(--focus)', outlineOffset: 2, opacity: 0.72, zIndex: 1 },
  '& i': {
    position: 'absolute',
    right: -6,
    bottom: -6,
    width: 14,
    height: 14,
    border: '2px solid #000',
    background: '#fff',
    cursor: 'nwse-resize',
  },
  '&[data-going]': { pointerEvents: 'none', opacity: 0.72 },
});

type Grip = { readonly kind: 'draw' | 'move' | 'size'; readonly index: number; readonly from: Corner };

type Props = {
  url: string;
  alt: string;
  boxes: readonly CoverBox[];
  onChange: (boxes: readonly CoverBox[]) => void;
  /** Where the focus goes when the last box is taken away. */
  addRef: RefObject<HTMLButtonElement | null>;
};

/** The picture with its boxes: drawn, moved and sized by mouse, and each by the keys as long as it has the focus. */
export function CoverStage({ url, alt, boxes, onChange, addRef }: Props) {
  const { t } = useTranslation('broadcasts');
  const stage = useRef<HTMLDivElement>(null);
  const [grip, setGrip] = useState<Grip | null>(null);
  const [going, setGoing] = useState<CoverBox | null>(null);

  const toCorner = ({ clientX, clientY }: PointerEvent): Corner => {
    const { left, top, width, height } = stage.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const change = (index: number, box: CoverBox) => onChange(boxes.map((each, at) => (at === index ? box : each)));

  const take = (event: PointerEvent, kind: Grip['kind'], index: number) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    stage.current?.setPointerCapture(event.pointerId);
    setGrip({ kind, index, from: toCorner(event) });
  };
  const pull = (event: PointerEvent) => {
    if (!grip) return;
    const to = toCorner(event);
    if (grip.kind === 'draw') return setGoing(boxBetween(grip.from, to));
    const box = boxes[grip.index];
    if (!box) return;
    change(grip.index, (grip.kind === 'move' ? moveBox : sizeBox)(box, to.x - grip.from.x, to.y - grip.from.y));
    setGrip({ ...grip, from: to });
  };
  const letGo = () => {
    if (going) onChange([...boxes, going]);
    setGoing(null);
    setGrip(null);
  };

  const press = (event: KeyboardEvent, index: number, box: CoverBox) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onChange(boxes.filter((_box, at) => at !== index));
      // The boxes after it take its place and its element.
      const next = stage.current?.querySelectorAll('button')[Math.min(index, boxes.length - 2)];
      (next ?? addRef.current)?.focus();
      return;
    }
    const changed = pressOnBox(box, event.key, event.shiftKey);
    if (!changed) return;
    event.preventDefault();
    change(index, changed);
  };

  return (
    <Stage
      ref={stage}
      onPointerDown={(event) => take(event, 'draw', -1)}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <img src={url} alt={alt} draggable={false} />
      {boxes.map((box, index) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: a box has no name but its place in the list
          key={index}
          type="button"
          data-cover-box
          aria-label={t('photo.box', { number: index + 1, count: boxes.length, ...toPercents(box) })}
          style={toStyle(box)}
          onPointerDown={(event) => take(event, 'move', index)}
          onKeyDown={(event) => press(event, index, box)}
        >
          <i onPointerDown={(event) => take(event, 'size', index)} />
        </Box>
      ))}
      {going && <Box as="span" data-going style={toStyle(going)} />}
    </Stage>
  );
}

function toStyle({ x, y, width, height }: CoverBox) {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
}

function toPercents({ x, y, width, height }: CoverBox) {
  const percent = (share: number) => Math.round(share * 100);
  return { left: percent(x), top: percent(y), width: percent(width), height: percent(height) };
}
