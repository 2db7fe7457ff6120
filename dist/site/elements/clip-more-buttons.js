import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";export{q as ClipMoreButtons}from"../chunks/clip-more-BMhyKSBF.js";
