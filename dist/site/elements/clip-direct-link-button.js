import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";export{k as ClipDirectLinkButton}from"../chunks/clip-more-BMhyKSBF.js";
