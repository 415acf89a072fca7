/**
 * How much counts what, found with `npm run bench:relevance`. `title` and `head` are weights of a word there against one
 * in the body; `exact` is the share of the exact form against the stem; `cover` rewards a query that covers the title;
 * `fresh` is the most that recency adds; `share` is the part of a query's information a document must hold.
 */
export const TUNING = {
  k1: 0.9,
  b: 0.4,
  title: 3,
  head: 1.5,
  exact: 0.4,
  cover: 0.3,
  fresh: 0.05,
  share: 0.15,
};
