import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";export{C as ClipDeviceButton}from"../chunks/clip-more-BMhyKSBF.js";
