import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{l as ClipDeviceButton}from"../chunks/clip-more-BttuB0ol.js";import"../chunks/clip-controls-BTuX9yOU.js";
