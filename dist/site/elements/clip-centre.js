import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-controls-BTuX9yOU.js";export{C as ClipCentre}from"../chunks/clip-more-BttuB0ol.js";
