import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";export{j as ClipDialog}from"../chunks/clip-panels-DNpJFYpC.js";
