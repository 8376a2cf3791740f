import { answers } from './answers.js';

self.addEventListener('message', async ({ data: { number, question, input } }) => {
  try {
    // Three megabytes: loaded with the first question, and only once, as modules are.
    const { pakistanRussia } = await import('@bilateral/core/pakistan-russia');
    self.postMessage({ number, answer: answers[question](pakistanRussia, input) });
  } catch (problem) {
    self.postMessage({ number, problem: problem.message });
  }
});
