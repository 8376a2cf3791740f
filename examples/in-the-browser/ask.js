const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
const waiting = new Map();
let asked = 0;

worker.addEventListener('message', ({ data: { number, answer, problem } }) => {
  const { resolve, reject } = waiting.get(number);
  waiting.delete(number);
  if (problem === undefined) resolve(answer);
  else reject(new Error(problem));
});

/** Asks the worker a question by its name; the page stays free meanwhile. */
export function ask(question, input) {
  asked += 1;
  const number = asked;
  worker.postMessage({ number, question, input });
  return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
}
