import { ask } from './ask.js';
import { show, showProblem, showWorking } from './show.js';
import { words } from './words.js';

const chooser = document.querySelector('#language');
const shown = new Map();

const fill = (question) => {
  const { answer, problem } = shown.get(question) ?? {};
  const into = document.querySelector(`#${question}-answer`);
  if (problem !== undefined) into.replaceChildren(...showProblem(problem));
  else if (answer !== undefined) into.replaceChildren(...show(question, answer, chooser.value));
  into.setAttribute('aria-busy', 'false');
};

const speak = (language) => {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ur' ? 'rtl' : 'ltr';
  document.title = words[language].title;
  for (const each of document.querySelectorAll('[data-word]'))
    each.textContent = words[language][each.dataset.word];
  for (const question of shown.keys()) fill(question);
};

chooser.addEventListener('change', () => speak(chooser.value));

for (const form of document.querySelectorAll('form[data-question]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { question } = form.dataset;
    const into = document.querySelector(`#${question}-answer`);
    into.setAttribute('aria-busy', 'true');
    into.replaceChildren(...showWorking(chooser.value));
    const asked = ask(question, Object.fromEntries(new FormData(form)));
    shown.set(
      question,
      await asked.then((answer) => ({ answer })).catch(({ message }) => ({ problem: message })),
    );
    fill(question);
  });
}

speak(chooser.value);
