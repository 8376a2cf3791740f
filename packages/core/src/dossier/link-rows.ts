import { GrowingNumbers } from './column.js';
import { reversed } from './link-labels.js';

/** The value that stands for no relation between two linked records. */
export const direct = -1;

/**
 * Links in compressed sparse rows, each in the row of both of its ends. The links of node `n` are those from `starts[n]` up to
 * `starts[n + 1]`, in the order of `others`, then of `labels`.
 */
export interface LinkRows {
  readonly starts: Int32Array;
  /** The node at the other end. */
  readonly others: Int32Array;
  readonly labels: Int32Array;
  /** The node of the relation that makes the link, or {@link direct}. */
  readonly through: Int32Array;
}

/** Links as they are found, one after another. */
export class LinkList {
  readonly froms = new GrowingNumbers();
  readonly tos = new GrowingNumbers();
  readonly labels = new GrowingNumbers();
  readonly through = new GrowingNumbers();

  add(from: number, to: number, label: number, through: number = direct): void {
    this.froms.push(from);
    this.tos.push(to);
    this.labels.push(label);
    this.through.push(through);
  }
}

const empty = (starts: Int32Array): LinkRows => {
  const size = starts[starts.length - 1] as number;
  const numbers = (): Int32Array => new Int32Array(size);
  return { starts, others: numbers(), labels: numbers(), through: numbers() };
};

const put = (rows: LinkRows, place: number, other: number, label: number, through: number): void => {
  rows.others[place] = other;
  rows.labels[place] = label;
  rows.through[place] = through;
};

const startsOf = (nodes: number, { froms, tos }: LinkList): Int32Array => {
  const starts = new Int32Array(nodes + 1);
  for (let link = 0; link < froms.length; link += 1) {
    starts[froms.at(link) + 1]! += 1;
    starts[tos.at(link) + 1]! += 1;
  }
  for (let node = 0; node < nodes; node += 1) starts[node + 1]! += starts[node]!;
  return starts;
};

/** Rows in which the links stand as they were found. */
const unordered = (starts: Int32Array, list: LinkList): LinkRows => {
  const rows = empty(starts);
  const next = starts.slice(0, -1);
  for (let link = 0; link < list.froms.length; link += 1) {
    const [from, to] = [list.froms.at(link), list.tos.at(link)];
    const [label, through] = [list.labels.at(link), list.through.at(link)];
    put(rows, next[from]!++, to, label, through);
    put(rows, next[to]!++, from, reversed(label), through);
  }
  return rows;
};

/** Every link stands in two rows, so to write each row's links into the rows of the others, row after row, sorts all of them. */
const byOther = (rows: LinkRows): LinkRows => {
  const { starts, others, labels, through } = rows;
  const sorted = empty(starts);
  const next = starts.slice(0, -1);
  for (let node = 0; node + 1 < starts.length; node += 1) {
    for (let link = starts[node]!; link < starts[node + 1]!; link += 1) {
      put(sorted, next[others[link]!]!++, node, reversed(labels[link]!), through[link]!);
    }
  }
  return sorted;
};

const comesBefore = ({ labels, through }: LinkRows, a: number, b: number): boolean =>
  labels[a]! < labels[b]! || (labels[a] === labels[b] && through[a]! < through[b]!);

const swap = (numbers: Int32Array, a: number, b: number): void => {
  const kept = numbers[a]!;
  numbers[a] = numbers[b]!;
  numbers[b] = kept;
};

/** Sorts a few links where they stand, without making anything. */
const sortFew = (rows: LinkRows, start: number, end: number): void => {
  for (let last = start + 1; last < end; last += 1) {
    for (let place = last; place > start && comesBefore(rows, place, place - 1); place -= 1) {
      swap(rows.labels, place, place - 1);
      swap(rows.through, place, place - 1);
    }
  }
};

const sortMany = ({ labels, through }: LinkRows, start: number, end: number): void => {
  const links = Array.from({ length: end - start }, (_, index) => ({
    label: labels[start + index]!,
    relation: through[start + index]!,
  }));
  links.sort((a, b) => a.label - b.label || a.relation - b.relation);
  links.forEach(({ label, relation }, index) => {
    labels[start + index] = label;
    through[start + index] = relation;
  });
};

const sortRun = (rows: LinkRows, start: number, end: number): void =>
  end - start < 32 ? sortFew(rows, start, end) : sortMany(rows, start, end);

/** Puts the links between the same two nodes into order. */
const byLabel = (rows: LinkRows): LinkRows => {
  const { starts, others } = rows;
  for (let node = 0; node + 1 < starts.length; node += 1) {
    const end = starts[node + 1]!;
    for (let start = starts[node]!, link = start + 1; start < end; link += 1) {
      if (link < end && others[link] === others[start]) continue;
      if (link - start > 1) sortRun(rows, start, link);
      start = link;
    }
  }
  return rows;
};

/** Sorts links into rows. It takes the time of reading the links a few times, however many links a node has. */
export const rowsOf = (nodes: number, list: LinkList): LinkRows =>
  byLabel(byOther(unordered(startsOf(nodes, list), list)));
