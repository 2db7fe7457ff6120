import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{C as ClipDeviceButton}from"../chunks/clip-more-BJtZtsK3.js";import"../chunks/clip-controls-CYk091o6.js";
