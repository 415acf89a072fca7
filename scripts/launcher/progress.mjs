import process from "node:process";

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const moving = Boolean(process.stdout.isTTY) && !process.env.CI;

/**
 * Shows a step while it runs and ticks it off with its seconds; plain lines where the output is not a terminal.
 * @template T
 * @param {string} label
 * @param {(note: (text: string) => void) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  let detail = "";
  let frame = 0;
  const draw = () =>
    process.stdout.write(`\r\x1b[2K${FRAMES[frame++ % FRAMES.length]} ${label} ${detail} ${seconds()}`);
  if (!moving) console.log(`  ${label} …`);
  const timer = moving ? setInterval(draw, 120) : undefined;
  try {
    const result = await work((text) => {
      detail = text;
    });
    end(`✓ ${label} ${seconds()}`);
    return result;
  } catch (error) {
    end(`✗ ${label} ${seconds()}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** @param {string} line */
function end(line) {
  process.stdout.write(`${moving ? "\r\x1b[2K" : ""}${line}\n`);
}
