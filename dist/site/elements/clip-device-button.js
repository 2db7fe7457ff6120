import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{C as ClipDeviceButton}from"../chunks/clip-more-Cup5Hfse.js";import"../chunks/clip-controls-CTVfzzZx.js";
