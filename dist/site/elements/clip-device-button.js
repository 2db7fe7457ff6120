import"../chunks/common-b1786365.js";import"../inline-clip.js";export{l as ClipDeviceButton}from"../chunks/clip-more-b1786365.js";import"../chunks/clip-controls-b1786365.js";
