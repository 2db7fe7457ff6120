import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{l as ClipDeviceButton}from"../chunks/clip-more-1a3ef2cb.js";import"../chunks/clip-controls-1a3ef2cb.js";
