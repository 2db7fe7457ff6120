import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{l as ClipDeviceButton}from"../chunks/clip-more-a02602f3.js";import"../chunks/clip-controls-a02602f3.js";
