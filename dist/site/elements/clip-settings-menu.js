import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";import"../chunks/clip-more-BMhyKSBF.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-ByPFprvc.js";
