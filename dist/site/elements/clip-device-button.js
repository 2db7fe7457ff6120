import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{l as ClipDeviceButton}from"../chunks/clip-more-a6ea4db3.js";import"../chunks/clip-controls-a6ea4db3.js";
