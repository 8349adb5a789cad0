export { Badge, type BadgeProps } from './badge.tsx';
export { Button, type ButtonProps } from './button.tsx';
export { closeOnceLeft } from './close-once-left.ts';
export { useComingAlive, useIsAlive } from './coming-alive.ts';
export { Disclosure, LateDisclosure, type DisclosureProps } from './disclosure.tsx';
export {
  ChoiceField,
  type ChoiceFieldProps,
  type FieldProps,
  filledIn,
  TextField,
  type TextFieldProps,
  useFillingIn,
} from './field.tsx';
export { useFollowing } from './following.ts';
export { figures } from './figures.ts';
export {
  GrowingBox,
  GrowingEnd,
  GrowingStart,
  isLongList,
  useGrowing,
  useGrowingPage,
} from './growing.tsx';
export { Notice, type NoticeProps } from './notice.tsx';
export { letGoOfMovers } from './let-go.ts';
export { nearPlace } from './near-place.ts';
export { isPlainClick } from './plain-click.ts';
export { saveFile } from './save-file.ts';
export { Tick, type TickProps } from './tick.tsx';
