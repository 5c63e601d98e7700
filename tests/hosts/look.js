// What of a notice in the open page cannot be seen or used, a line each. The tests run it in the page of every host.

const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const problems = new Set();
/** Red, green and blue from 0 to 255, and how opaque it is from 0 to 1. */
const parts = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};
const over = (upper, lower) => [0, 1, 2].map((i) => upper[i] * upper[3] + lower[i] * (1 - upper[3])).concat(1);
/** The colour behind the content of an element. */
const background = (element) =>
  element ? over(parts(getComputedStyle(element).backgroundColor), background(element.parentElement)) : [255, 255, 255, 1];
/** Relative luminance, as WCAG 2.2 defines it. */
const luminance = (colour) => {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
const box = (element) => element.getBoundingClientRect();
const seen = (element) => box(element).width > 0 && box(element).height > 0 && element.checkVisibility();
const all = (selector) => [...document.querySelectorAll(`.seloste ${selector}`)];
const name = (element) => `${element.localName}.${element.className || element.name || element.type}`;

// Fields and buttons: an edge or a fill of 3:1, text of 4.5:1, large enough to be hit.
for (const element of all(":is(input:not([type=hidden]), textarea, button, .seloste-actions a)").filter(seen)) {
  const style = getComputedStyle(element);
  const outer = background(element.parentElement);
  const inner = over(parts(style.backgroundColor), outer);
  const ticked = element.type == "checkbox";
  const edges = ["Top", "Right", "Bottom", "Left"].map((side) =>
    parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] != "none"
      ? contrast(over(parts(style[`border${side}Color`]), outer), outer)
      : 1,
  );
  const edge = Math.max(Math.min(...edges), contrast(inner, outer));
  // The browser draws a checkbox itself, where nothing takes that away.
  if (ticked ? style.appearance == "none" || style.opacity < 1 : edge < 3) problems.add(`no edge: ${name(element)} ${edge}`);
  const text = contrast(over(parts(style.color), inner), inner);
  if (!ticked && text < 4.5) problems.add(`text of ${text}: ${name(element)}`);
  const { width, height } = box(element);
  if (ticked ? height < 24 || width > 40 || height > 40 : height < 44) problems.add(`${width} x ${height}: ${name(element)}`);
  if (element.matches("input[type=text], textarea") && width < 180) problems.add(`narrow: ${name(element)} ${width}`);
}
for (const element of all("[hidden]").filter(seen)) problems.add(`shown: ${name(element)}`);

// Lists of terms and of links.
for (const element of all("dl :is(dt, dd)").filter(seen)) {
  if (box(element).width < 100) problems.add(`squeezed: ${name(element)} ${box(element).width}`);
}
for (const row of all(".seloste-rows > div").filter(seen)) {
  const [label, value] = [row.querySelector("dt"), row.querySelector("dd")].map(box);
  if (value.left >= label.right - 5 && Math.abs(label.top - value.top) > 8) problems.add(`not level: ${row.textContent}`);
}
for (const element of all(":is(.seloste-actions, nav > ul) > li")) {
  if (getComputedStyle(element).listStyleType != "none") problems.add(`a bullet on a link: ${name(element.parentElement)}`);
}
for (const element of all(":is(dt, dd, li, time, header, nav, fieldset, legend)")) {
  const style = getComputedStyle(element);
  if (parts(style.backgroundColor)[3]) problems.add(`a band: ${name(element)} ${style.backgroundColor}`);
  if (style.position == "fixed") problems.add(`fixed: ${name(element)}`);
  const before = getComputedStyle(element, "::before").content;
  if (!["none", "normal"].includes(before)) problems.add(`${before} before ${name(element)}`);
}

// Text and headings beside those of the page.
const size = (element) => parseFloat(getComputedStyle(element).fontSize);
const text = size(document.querySelector(".seloste p"));
if (text < 14) problems.add(`text of ${text} px`);
const title = size(document.querySelector(".seloste-title"));
if (title > size(document.querySelector("h1"))) problems.add(`a title of ${title} px`);
for (const element of all(":is(h2, h3, h4, h5)")) {
  if (size(element) < 1.1 * text && getComputedStyle(element).fontWeight < 600) problems.add(`a heading like text: ${name(element)}`);
}
for (const link of all(":is(p, dd:not(:has(.seloste-actions))) a")) {
  if (getComputedStyle(link).textDecorationLine != "underline") problems.add(`a link like text: ${link.textContent}`);
}
if (document.documentElement.scrollWidth > innerWidth) problems.add(`a page of ${document.documentElement.scrollWidth} px`);

return [...problems];
