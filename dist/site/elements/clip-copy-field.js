import"../chunks/clip-controls-BK0yYFdk.js";import"../chunks/clip-player-B-puBjcO.js";export{C as ClipCopyField}from"../chunks/clip-panels-Bmu63E0W.js";
