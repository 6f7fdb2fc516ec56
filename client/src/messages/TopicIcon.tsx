import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';
import { type Topic, topicPaths } from './topic.ts';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.8,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
};

export function TopicIcon({ topic, sx, ...props }: SvgIconProps & { topic: Topic }) {
  return (
    <SvgIcon {...props} sx={[stroke, ...(Array.isArray(sx) ? sx : [sx])]}>
      <path d={topicPaths[topic]} />
    </SvgIcon>
  );
}
