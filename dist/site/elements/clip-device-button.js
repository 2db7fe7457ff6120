import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{l as ClipDeviceButton}from"../chunks/clip-more-86c57b92.js";import"../chunks/clip-controls-86c57b92.js";
