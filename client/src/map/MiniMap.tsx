import { OperationMap, type OperationMapProps } from './OperationMap.tsx';

type Props = Pick<OperationMapProps, 'engine' | 'theme' | 'lang' | 'centre' | 'zoom' | 'picked' | 'groupAreas'> & {
  onPick: (point: { lng: number; lat: number }) => void;
  label?: string;
};

/** A small map for choosing one point, on the phone and when the desk puts a message in its place. */
export function MiniMap(props: Props) {
  return <OperationMap {...props} focus={undefined} />;
}
