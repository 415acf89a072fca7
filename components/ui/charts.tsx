import type { ReactNode } from "react";

interface RingProps {
  /** Share reached; above 1 the ring is full. */
  share: number;
  /** The big figure in the middle, and what it is part of ("dari 20 JP"). */
  value: string;
  of: string;
  /** The whole in a sentence. */
  label: string;
  size?: number;
}

/** Credit against its target. Cuts at 25, 50 and 75 percent are the milestones; one colour, square ends, no celebration. */
export function Ring({ share, value, of, label, size = 104 }: RingProps) {
  const stroke = size / 10.4;
  const middle = size / 2;
  const radius = middle - stroke / 2;
  const length = 2 * Math.PI * radius;
  const reached = Math.min(1, Math.max(0, share)) * length;
  const inner = radius - stroke / 2 - 1;
  const outer = radius + stroke / 2 + 1;
  const cuts = [0.25, 0.5, 0.75, 1].map((part) => {
    const x = Math.cos(part * 2 * Math.PI);
    const y = Math.sin(part * 2 * Math.PI);
    const at = (distance: number) => `${(middle + distance * x).toFixed(1)} ${(middle + distance * y).toFixed(1)}`;
    return `M${at(inner)} ${at(outer)}`;
  });
  return (
    <div className="ring" role="img" aria-label={label}>
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle className="rt" cx={middle} cy={middle} r={radius} strokeWidth={stroke} />
        <circle
          className="rv"
          cx={middle}
          cy={middle}
          r={radius}
          strokeWidth={stroke}
          strokeDasharray={`${reached.toFixed(1)} ${length.toFixed(1)}`}
        />
        <path className="rk" d={cuts.join("")} />
      </svg>
      <div className="ring-c" aria-hidden="true">
        <b>{value}</b>
        <span>{of}</span>
      </div>
    </div>
  );
}

interface BarProps {
  share: number;
  /** A thin upright line at the target's share. */
  target?: number;
  /** Needs action: drawn in the alert colour. */
  alert?: boolean;
  label: string;
}

/** One bar from zero, as SVG, because inline styles are refused. */
export function Bar({ share, target, alert = false, label }: BarProps) {
  const percent = (value: number) => `${(Math.min(1, Math.max(0, value)) * 100).toFixed(1)}%`;
  return (
    <svg className="bar-svg" role="img" aria-label={label} width="100%" height="12">
      <rect className="bt" width="100%" height="12" />
      <rect className={alert ? "bv ba" : "bv"} width={percent(share)} height="12" />
      {target === undefined ? null : <rect className="bl" x={percent(target)} y="-3" width="2" height="18" />}
    </svg>
  );
}

/** A chart with the same numbers as a table under it. */
export function ChartWithTable({
  summary,
  chart,
  children,
}: {
  summary: string;
  chart: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure>
      {chart}
      <details className="top-2">
        <summary>{summary}</summary>
        {children}
      </details>
    </figure>
  );
}
