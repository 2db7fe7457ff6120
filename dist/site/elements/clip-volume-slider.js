import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{v as ClipVolumeSlider}from"../chunks/clip-more-CbDtec5X.js";import"../chunks/clip-controls-BQXNjZUs.js";
