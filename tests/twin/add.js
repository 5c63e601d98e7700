/** Adds an element with this text at the end of another, and gives it. */
export const add = (within, tag, content) => {
  const element = document.createElement(tag);
  element.textContent = content;
  within.append(element);
  return element;
};
