import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{m as ClipDeviceButton}from"../chunks/clip-more-ead4f22a.js";import"../chunks/clip-controls-ead4f22a.js";
