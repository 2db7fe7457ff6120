import"../chunks/clip-controls-BK0yYFdk.js";import"../chunks/clip-player-B-puBjcO.js";import"../chunks/shared-Cn9JYU4Y.js";export{k as ClipEmbedPanel}from"../chunks/clip-panels-Bmu63E0W.js";
