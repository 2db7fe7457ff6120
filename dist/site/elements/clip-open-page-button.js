export{g as ClipOpenPageButton}from"../chunks/clip-controls-BK0yYFdk.js";import"../chunks/clip-player-B-puBjcO.js";import"../chunks/shared-Cn9JYU4Y.js";
