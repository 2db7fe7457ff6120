import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";export{n as ClipPopOutButton}from"../chunks/clip-more-BMhyKSBF.js";
