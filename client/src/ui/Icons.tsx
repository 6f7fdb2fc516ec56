import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.8,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  display: 'block',
  flex: 'none',
};

// One 24 grid, stroke 1.8, round ends. Size with sx fontSize: 14 in chips, 16 in lines, 20-24 in headings.
function Drawn({ drawing, sx, ...props }: SvgIconProps & { drawing: string }) {
  return (
    <SvgIcon {...props} sx={[stroke, ...(Array.isArray(sx) ? sx : [sx])]}>
      <path d={drawing} />
    </SvgIcon>
  );
}

export const LanternIcon = (props: SvgIconProps) => (
  <Drawn drawing="M9 4h6M12 2v2M8 8h8l1.4 9.2H6.6z M8.5 4.5 8 8m7.5-3.5L16 8M5.5 21h13M12 11v3.2" {...props} />
);
export const PhoneIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M6 3h3l1.5 5-2 1.5c1 2.5 3 4.5 5.5 5.5l1.5-2 5 1.5v3c0 1.5-1 2.5-2.5 2.5C10.5 20 4 13.5 3.5 5.5 3.5 4 4.5 3 6 3z"
    {...props}
  />
);
export const DispatchIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 2.5 20 5.5v6c0 5-3.3 8.3-8 10-4.7-1.7-8-5-8-10v-6z M8.5 12h7m-3-3 3 3-3 3" {...props} />
);
export const FeedbackIcon = (props: SvgIconProps) => (
  <Drawn drawing="M10 5 4 11l6 6v-4c5 0 8 1.5 10 5 0-6-3.5-9.5-10-9.5z" {...props} />
);
export const BroadcastIcon = (props: SvgIconProps) => (
  <Drawn drawing="M4 10v4h3l9 4.5v-13L7 10zM7 14l1.5 5.5H11L10 15.3M19 9.5c1.3 1.5 1.3 3.5 0 5" {...props} />
);
export const ShieldIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 2.5 20 5.5v6c0 5-3.3 8.3-8 10-4.7-1.7-8-5-8-10v-6z M8.5 12l2.5 2.5 4.5-5" {...props} />
);
export const EyeIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z M9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0"
    {...props}
  />
);
export const EarIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M8 20c-1.5-1-1.5-3-1.5-3M6.5 9.5a5.5 5.5 0 0 1 11 0c0 3-2 4-3 5.5s-1 4.5-4 5c-1.2.2-2-.3-2.5-1M9.5 10a2.5 2.5 0 0 1 5 0c0 1.8-2 2-2 4"
    {...props}
  />
);
export const ForwardIcon = (props: SvgIconProps) => (
  <Drawn drawing="M14 5l6 6-6 6v-4c-5 0-8 1.5-10 5 0-6 3.5-9.5 10-9.5z" {...props} />
);
export const CameraIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M4 8h3.5L9 5.5h6L16.5 8H20a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1z M8.6 13.2a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0"
    {...props}
  />
);
export const SearchIcon = (props: SvgIconProps) => (
  <Drawn drawing="M15.5 15.5l5 5 M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0" {...props} />
);
export const ClockIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 7v5.5l3.5 2 M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0" {...props} />
);
export const MoonIcon = (props: SvgIconProps) => (
  <Drawn drawing="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z" {...props} />
);
export const MapPinIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11z M9.7 10a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0"
    {...props}
  />
);
export const PersonIcon = (props: SvgIconProps) => (
  <Drawn drawing="M5 20c.3-4.3 3-7 7-7s6.7 2.7 7 7 M8.5 7.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0" {...props} />
);
export const PeopleIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M2.5 19c0-3.6 2.4-6 5.5-6s5.5 2.4 5.5 6M15 13.7c3.7-.7 6.5 1.5 6.5 5.3 M5 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0 M14 9a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0"
    {...props}
  />
);
export const CheckIcon = (props: SvgIconProps) => <Drawn drawing="M4.5 12.5l5 5 10-11" {...props} />;
export const CloseIcon = (props: SvgIconProps) => <Drawn drawing="M6 6l12 12M18 6 6 18" {...props} />;
export const WarningIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 3.5 22 20.5H2z M12 10v5M12 17.6v.2" {...props} />
);
export const InfoIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 11v5.2M12 7.8v.1 M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0" {...props} />
);
export const FlameIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M12 3c.6 3.2 4.8 5.2 4.8 10.2A4.8 4.8 0 0 1 12 18a4.8 4.8 0 0 1-4.8-4.8c0-2 .9-3.2 2-4.3.2 1.3.8 2 1.6 2.3C10.4 8.3 10.7 5.3 12 3z M6 21h12"
    {...props}
  />
);
export const CarIcon = (props: SvgIconProps) => (
  <Drawn drawing="M4 16v-4l2-5.5h12l2 5.5v4zM4 12h16 M6 16v2.5M18 16v2.5" {...props} />
);
export const VanIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M2.5 17V6H14v11zM14 9.5h4l3.5 4V17H14z M5 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0 M15.5 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0"
    {...props}
  />
);
export const QuestionIcon = (props: SvgIconProps) => (
  <Drawn drawing="M9.5 9.5c0-3 5-3 5 0 0 2-2.5 2-2.5 4M12 16.8v.2 M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0" {...props} />
);
export const ChatIcon = (props: SvgIconProps) => <Drawn drawing="M4 5h16v11H10l-4 4v-4H4z" {...props} />;
export const AskGroupIcon = (props: SvgIconProps) => (
  <Drawn drawing="M4 5h16v11h-9l-4.5 4v-4H4z M10 9a2 2 0 1 1 2.8 1.8c-.6.3-.8.6-.8 1.2M12 13.6v.1" {...props} />
);
export const LockIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2z M8 11V8a4 4 0 0 1 8 0v3"
    {...props}
  />
);
export const UndoIcon = (props: SvgIconProps) => <Drawn drawing="M8 4 4 8l4 4M4 8h9a6 6 0 0 1 0 12H8" {...props} />;
export const RefreshIcon = (props: SvgIconProps) => (
  <Drawn drawing="M19.5 9A8 8 0 1 0 20 13M20 4.5V9h-4.5" {...props} />
);
export const WifiIcon = (props: SvgIconProps) => (
  <Drawn drawing="M2 9a14.5 14.5 0 0 1 20 0M5 12.5a10 10 0 0 1 14 0M8.5 16a5 5 0 0 1 7 0M12 19.3v.1" {...props} />
);
export const WifiOffIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M3 3l18 18M5 12.5a10 10 0 0 1 4-2.4M2 9a14.5 14.5 0 0 1 4.5-2.8M10.5 5.1A14.5 14.5 0 0 1 22 9M14.5 10.3a10 10 0 0 1 4.5 2.2M8.5 16a5 5 0 0 1 7 0M12 19.3v.1"
    {...props}
  />
);
export const SoundIcon = (props: SvgIconProps) => (
  <Drawn drawing="M4 9.5h4L13 5v14l-5-4.5H4zM16.5 9c1.5 1.8 1.5 4.2 0 6m2.5-8.5c3 3.3 3 7.7 0 11" {...props} />
);
export const SoundOffIcon = (props: SvgIconProps) => (
  <Drawn drawing="M4 9.5h4L13 5v14l-5-4.5H4zM16.5 9.5l5 5m0-5-5 5" {...props} />
);
export const BellIcon = (props: SvgIconProps) => (
  <Drawn drawing="M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4" {...props} />
);
export const KeyboardIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M4.5 6h15a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z M6 10h.2m3.8 0h.2m3.8 0h.2m3.8 0h.2M8 14h8"
    {...props}
  />
);
export const ChevronDownIcon = (props: SvgIconProps) => <Drawn drawing="M6 9.5l6 6 6-6" {...props} />;
export const ChevronUpIcon = (props: SvgIconProps) => <Drawn drawing="M6 14.5l6-6 6 6" {...props} />;
export const ChevronRightIcon = (props: SvgIconProps) => <Drawn drawing="M9.5 6l6 6-6 6" {...props} />;
export const ChevronLeftIcon = (props: SvgIconProps) => <Drawn drawing="M14.5 6l-6 6 6 6" {...props} />;
export const ArrowRightIcon = (props: SvgIconProps) => <Drawn drawing="M5 12h14M13.5 6.5 19 12l-5.5 5.5" {...props} />;
export const PlusIcon = (props: SvgIconProps) => <Drawn drawing="M12 5v14M5 12h14" {...props} />;
export const MinusIcon = (props: SvgIconProps) => <Drawn drawing="M5 12h14" {...props} />;
export const UploadIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 15.5v-11M7.5 8.5 12 4l4.5 4.5M4.5 19.5h15" {...props} />
);
export const PrintIcon = (props: SvgIconProps) => (
  <Drawn drawing="M7 8.5V4h10v4.5M6.5 17H4V8.5h16V17h-2.5M7 14h10v6H7z" {...props} />
);
export const RouteIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M6 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 18h6.5a3.25 3.25 0 0 0 0-6.5h-5a3.25 3.25 0 0 1 0-6.5H16"
    {...props}
  />
);
export const CopyIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M10 8h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z M16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2"
    {...props}
  />
);
export const ShareIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1" {...props} />
);
export const SendIcon = (props: SvgIconProps) => (
  <Drawn drawing="M4 12 20.5 4.5 14.5 20.5l-3-6.5zM11.5 14l4-4.5" {...props} />
);
export const MoreVerticalIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M11.4 5a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0 -1.2 0 M11.4 12a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0 -1.2 0 M11.4 19a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0 -1.2 0"
    {...props}
  />
);
export const MergeIcon = (props: SvgIconProps) => (
  <Drawn drawing="M5 4v4c0 3 2 4 4 4h10M5 20v-4c0-3 2-4 4-4m7-4 4 4-4 4" {...props} />
);
export const MatchIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M4 8V4h4m8 0h4v4m0 8v4h-4m-8 0H4v-4 M9.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0 M7.5 17c.5-2.5 2.2-3.8 4.5-3.8s4 1.3 4.5 3.8"
    {...props}
  />
);
export const HotspotIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 3 21 12 12 21 3 12z M12 8.5v4M12 15.3v.2" {...props} />
);
export const HeatIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 5a7 7 0 1 0 7 7 M12 1.5A10.5 10.5 0 1 0 22.5 12 M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0" {...props} />
);
export const AreaIcon = (props: SvgIconProps) => <Drawn drawing="M4 6l7-2 9 5-2 10-11 1z" {...props} />;
export const DrawIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M5 7 12 4l7 5-2 9-10 1z M3.2 7a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0 M10.2 4a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0 M17.2 9a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0 M15.2 18a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0 M5.2 19a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0"
    {...props}
  />
);
export const CrosshairIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 2v5m0 10v5M2 12h5m10 0h5 M6 12a6 6 0 1 0 12 0a6 6 0 1 0 -12 0" {...props} />
);
export const NoteIcon = (props: SvgIconProps) => (
  <Drawn drawing="M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM9 8h6M9 12h6" {...props} />
);
export const ExpandIcon = (props: SvgIconProps) => (
  <Drawn drawing="M14 4h6v6M10 20H4v-6M20 4l-7 7M4 20l7-7" {...props} />
);
export const ForbiddenIcon = (props: SvgIconProps) => (
  <Drawn drawing="M6 6l12 12 M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0" {...props} />
);
export const EditIcon = (props: SvgIconProps) => <Drawn drawing="M5 19l1-4.5L16.5 4l3.5 3.5L9.5 18z" {...props} />;
export const DeleteIcon = (props: SvgIconProps) => (
  <Drawn drawing="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.3 11v5.5M13.7 11v5.5" {...props} />
);
export const LinkIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3A4 4 0 0 0 10.7 18.3L12 17"
    {...props}
  />
);
export const FlagIcon = (props: SvgIconProps) => <Drawn drawing="M6 21V4.5h11l-2 4 2 4H6" {...props} />;
export const FileIcon = (props: SvgIconProps) => <Drawn drawing="M6 3.5h8l4 4v13H6zM14 3.5v4h4" {...props} />;
export const MailIcon = (props: SvgIconProps) => (
  <Drawn drawing="M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7" {...props} />
);
export const HandsetIcon = (props: SvgIconProps) => (
  <Drawn
    drawing="M9 2.5h6a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1-2.5 2.5H9A2.5 2.5 0 0 1 6.5 19V5A2.5 2.5 0 0 1 9 2.5zM11 18.5h2"
    {...props}
  />
);
export const PlayIcon = (props: SvgIconProps) => <Drawn drawing="M7.5 4.5v15l12-7.5z" {...props} />;
export const ThemeIcon = (props: SvgIconProps) => (
  <Drawn drawing="M12 3a9 9 0 0 0 0 18z M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0" {...props} />
);
