import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";import"../chunks/shared-DAabOYZP.js";export{k as ClipEmbedPanel}from"../chunks/clip-panels-DNpJFYpC.js";
