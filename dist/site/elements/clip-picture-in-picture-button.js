import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";import"../chunks/words-Cy_ghdmd.js";export{m as ClipPictureInPictureButton}from"../chunks/clip-more-BMhyKSBF.js";
