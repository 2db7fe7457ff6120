import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";export{C as ClipCopyField}from"../chunks/clip-panels-DNpJFYpC.js";
