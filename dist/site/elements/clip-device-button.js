import"../chunks/common-4665f6f3.js";import"../inline-clip.js";export{l as ClipDeviceButton}from"../chunks/clip-more-4665f6f3.js";import"../chunks/clip-controls-4665f6f3.js";
