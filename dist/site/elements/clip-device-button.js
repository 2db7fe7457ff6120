import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{m as ClipDeviceButton}from"../chunks/clip-more-a0a840e0.js";import"../chunks/clip-controls-a0a840e0.js";
