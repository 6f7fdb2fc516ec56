import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type BaseMapId, baseMapIds } from './base-maps.ts';
import { MapControlIcon } from './MapControls.tsx';
import styles from './map.module.css';
import { useMapStage } from './map-stage.ts';
import type { BaseMap } from './use-base-map.ts';

const layersPath = 'M12 4 3 9l9 5 9-5zM3 14l9 5 9-5';

/** Which base map lies under everything; what this machine lacks stands there with the reason. */
export function BaseMapMenu({ base }: { base: BaseMap }) {
  const { words } = useMapStage();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = useId();
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const shown: BaseMapId = base.lost ?? base.id;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in it closes it
    <div className={styles.baseMenu} onKeyDown={close}>
      <button
        ref={button}
        type="button"
        aria-label={words.baseMap}
        title={words.baseMap}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MapControlIcon path={layersPath} />
      </button>
      {open && (
        <fieldset>
          <legend>{words.baseMap}</legend>
          {baseMapIds.map((id) => {
            const offered = base.offered.includes(id);
            return (
              <label key={id} data-absent={!offered || undefined}>
                <input
                  type="radio"
                  name={name}
                  checked={id === shown}
                  disabled={!offered}
                  onChange={() => base.choose(id)}
                />
                <span>
                  {words.baseMaps[id]}
                  <small>{offered ? words.baseMapOf[id] : words.baseMapAbsent[id]}</small>
                </span>
              </label>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
