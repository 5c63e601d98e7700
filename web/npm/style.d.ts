// What `import "seloste/seloste.css"` gives a program: nothing. A bundler puts the style sheet into the page.
export {};
