/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex --
   What takes keys of its own is an application, which the rules do not take for interactive. */
import { useMemo, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Reading, TimelinePage, TimelineTie } from '../../dossier/index.ts';
import { counted } from '../../display/index.ts';
import { Button } from '../../ui/index.ts';
import { axisOf, type Axis } from './axis.ts';
import styles from './chart.module.css';
import drawingStyles from './drawing.module.css';
import { Drawing } from './drawing.tsx';
import { frameOf, layoutOf, NARROW, type Mark } from './layout.ts';
import { keyOf, markNear, type Picking } from './picking.ts';
import { targetOf } from './targets.ts';
import { TieCurves } from './tie-curves.tsx';
import { ticksOf } from './ticks.ts';
import { useWidth } from './use-width.ts';
import { useZoom, type Zoom } from './use-zoom.ts';
import { showing, whole, ZOOM_STEP, zoomed } from './view.ts';

export interface ChartProps {
  readonly page: TimelinePage;
  readonly scale: Reading['scale'];
  readonly picking: Picking;
  readonly ties: ReadonlyMap<string, readonly TimelineTie[]>;
  readonly onScale: (scale: Reading['scale']) => void;
  /** The reader asks for what is said of the record that is picked out. */
  readonly onRead: () => void;
  /** Where the keys and the marks are explained. */
  readonly keysId: string;
}

const noTies: readonly TimelineTie[] = [];

/** The drawing with what moves it. */
export function Chart(props: ChartProps): ReactNode {
  const { page, scale, picking, ties, onScale, onRead, keysId } = props;
  const { picked, pick } = picking;
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(drawing) ?? NARROW;
  const axis = useMemo(() => axisOf(page, scale), [page, scale]);
  const frame = useMemo(() => frameOf(axis, page.lanes), [axis, page.lanes]);
  const zoom = useZoom(axis, drawing);
  const { view } = zoom;
  const marks = useMemo(() => layoutOf(axis, frame, view, width), [axis, frame, view, width]);
  const ticks = useMemo(
    () => ticksOf(axis, page.anchor, view, width),
    [axis, page.anchor, view, width],
  );
  const byKey = useMemo(
    () => new Map(marks.map((mark) => [keyOf(mark.placed.entry), mark])),
    [marks],
  );

  const aim = (): number =>
    aimOf(marks, picked === undefined ? undefined : byKey.get(picked), width);

  const press = ({ clientX, clientY }: MouseEvent): void => {
    const box = drawing.current?.getBoundingClientRect();
    if (!box || zoom.wasDrag()) return;
    const mark = markNear(marks, clientX - box.x, clientY - box.y);
    if (mark) pick(targetOf(mark.placed.entry), 'choice');
  };
  const walk = (by: 1 | -1): void => {
    const walked = axis.placed;
    const here = walked.findIndex(({ entry }) => keyOf(entry) === picked);
    const next = walked[here < 0 && by < 0 ? walked.length - 1 : here + by];
    if (!next) return;
    pick(targetOf(next.entry), 'typing');
    zoom.change((now) => showing(now, next.from));
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      keyPressed(event, { aim, zoom, walk, clear: () => pick(undefined, 'choice'), read: onRead })
    ) {
      event.preventDefault();
    }
  };
  return (
    <div className={styles['chart']}>
      <Tools axis={axis} scale={scale} zoom={zoom} aim={aim} onScale={onScale} />
      <div
        ref={drawing}
        className={styles['drawing']}
        role="application"
        aria-label="Drawing of the timeline"
        aria-describedby={keysId}
        tabIndex={0}
        data-zoomed={view.size < 1 || undefined}
        onKeyDown={keyDown}
        onClick={press}
        {...zoom.pointers}
      >
        <svg
          className={drawingStyles['svg']}
          width="100%"
          height={frame.height}
          aria-hidden="true"
          focusable="false"
        >
          <Drawing frame={frame} lanes={page.lanes} marks={marks} ticks={ticks} width={width} />
          {picked !== undefined && (
            <TieCurves picked={picked} ties={ties.get(picked) ?? noTies} marks={byKey} />
          )}
        </svg>
      </div>
      <Below axis={axis} marks={marks} isWhole={view.size === 1} />
    </div>
  );
}

/**
 * Where a step closer leads, 0 to 1 across the drawing: to what is picked out if that is in it, or else to where half
 * of what is in it stands to either side, so that nobody is led into the empty middle of a long time.
 */
function aimOf(marks: readonly Mark[], own: Mark | undefined, width: number): number {
  const middles = marks.map(({ x0, x1 }) => (x0 + x1) / 2).toSorted((a, b) => a - b);
  const middle = own ? (own.x0 + own.x1) / 2 : middles[Math.floor(middles.length / 2)];
  return middle === undefined ? 0.5 : Math.min(Math.max(middle / width, 0), 1);
}

interface Doings {
  readonly aim: () => number;
  readonly zoom: Zoom;
  readonly walk: (by: 1 | -1) => void;
  readonly clear: () => void;
  readonly read: () => void;
}

function keyPressed(event: KeyboardEvent, { aim, zoom, walk, clear, read }: Doings): boolean {
  switch (event.key) {
    case 'ArrowDown':
      walk(1);
      return true;
    case 'ArrowUp':
      walk(-1);
      return true;
    case 'Escape':
      clear();
      return true;
    case 'Enter':
      read();
      return true;
    default:
      return zoom.key(event, aim());
  }
}

interface ToolsProps extends Pick<ChartProps, 'scale' | 'onScale'> {
  readonly axis: Axis;
  readonly zoom: Zoom;
  /** What stays where it is, 0 to 1 across the drawing. */
  readonly aim: () => number;
}

const scales = [
  { scale: 'time', words: 'By time' },
  { scale: 'order', words: 'By order' },
] as const;

function Tools({ axis, scale, zoom, aim, onScale }: ToolsProps): ReactNode {
  const { view, change } = zoom;
  return (
    <div className={styles['tools']}>
      <div role="group" aria-label="Scale" className={styles['group']}>
        {scales.map((one) => (
          <Button
            key={one.scale}
            aria-pressed={one.scale === scale}
            onClick={() => onScale(one.scale)}
          >
            {one.words}
          </Button>
        ))}
      </div>
      <div role="group" aria-label="Zoom" className={styles['group']}>
        <Button
          aria-label="Zoom out"
          aria-disabled={view.size === 1}
          onClick={() => change((now) => zoomed(now, 1 / ZOOM_STEP, axis.closest, aim()))}
        >
          −
        </Button>
        <Button
          aria-label="Zoom in"
          aria-disabled={view.size <= axis.closest}
          onClick={() => change((now) => zoomed(now, ZOOM_STEP, axis.closest, aim()))}
        >
          +
        </Button>
        <Button aria-disabled={view.size === 1} onClick={() => change(() => whole)}>
          Fit
        </Button>
      </div>
    </div>
  );
}

/** What the drawing leaves out, and why. */
function Below({
  axis,
  marks,
  isWhole,
}: {
  readonly axis: Axis;
  readonly marks: readonly Mark[];
  readonly isWhole: boolean;
}): ReactNode {
  const silent = marks.filter(({ label }) => label === undefined).length;
  const outside = axis.placed.length - marks.length;
  const elsewhere = axis.yearless.length + axis.undated.length;
  return (
    <p className={styles['below']}>
      {axisWords[axis.kind]}
      {isMixed(axis) && ' What has no printed year comes last, whenever it was.'}
      {silent > 0 && ` ${sentence(silent, 'has', 'have')} no room for words here: zoom in.`}
      {!isWhole && outside > 0 && ` ${sentence(outside, 'is', 'are')} outside this part.`}
      {elsewhere > 0 && (
        <>
          {' '}
          <a href="#timeline-tray">{sentence(elsewhere, 'has', 'have')} no place on it</a>.
        </>
      )}
    </p>
  );
}

function isMixed({ kind, placed }: Axis): boolean {
  const on = (axis: 'years' | 'calendar'): boolean =>
    placed.some(({ entry }) => entry.stand?.axis === axis);
  return kind === 'order' && on('years') && on('calendar');
}

const axisWords = {
  years: 'Every day is as wide as every other.',
  calendar:
    'Every day is as wide as every other. The source prints no year: the calendar runs on through one new year after another.',
  order: 'By what comes after what: the distance between two dates says nothing.',
} as const;

function sentence(count: number, one: string, many: string): string {
  return `${counted(count, 'record')} ${count === 1 ? one : many}`;
}
