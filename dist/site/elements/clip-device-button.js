import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{l as ClipDeviceButton}from"../chunks/clip-more-b15a5b25.js";import"../chunks/clip-controls-b15a5b25.js";
