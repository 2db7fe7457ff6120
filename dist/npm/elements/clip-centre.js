import"../chunks/common-f85ed72a.js";import"lit";import"../chunks/clip-player-f85ed72a.js";import"../chunks/clip-controls-f85ed72a.js";export{C as ClipCentre}from"../chunks/clip-more-f85ed72a.js";
